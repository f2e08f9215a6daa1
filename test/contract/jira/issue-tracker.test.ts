// One suite for the port, on the fake in memory and on the adapter over both kinds of Jira.
import { createFakeIssueTracker } from '../../fakes/issue-tracker.ts';
import { openCloud, openDataCenter } from './open-tracker.ts';
import { describeIssueTracker } from './tracker-suite.ts';

describeIssueTracker({
  name: 'the issue tracker in memory',
  open: async (content) => ({ tracker: createFakeIssueTracker(content), close: async () => {} }),
  comparesUrls: true,
});

describeIssueTracker({
  name: 'the issue tracker on Jira Cloud',
  open: (content) => openCloud(content),
  comparesUrls: false,
});

describeIssueTracker({
  name: 'the issue tracker on Jira Data Center',
  open: (content) => openDataCenter(content),
  comparesUrls: false,
});
