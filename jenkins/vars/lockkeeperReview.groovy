// Judges a note that a person has edited. A thin step over `review` of the command line.
//
//   lockkeeperReview note: 'lockkeeper-out/note.md', ledger: 'ledger'

Map call(Map given = [:]) {
    return lockkeeperRun([
        step: 'lockkeeperReview',
        command: 'review',
        options: [
            'repo', 'note', 'previous', 'base', 'head', 'environment', 'operators', 'window', 'jiraUrl', 'deadline',
            'offline', 'failOn', 'emergency', 'approver', 'approvedBy', 'publish', 'pullRequest', 'incidents', 'ledger',
            'at', 'config', 'out', 'dryRun', 'verbose',
        ],
        own: ['onBlock', 'archive', 'junit', 'previousCommit'],
        // The note and the review in the folder may be what is reviewed, and what it is compared with.
        files: ['decision.json', 'report.html', 'junit.xml', 'findings.sarif', 'window.ics'],
        decides: true,
    ], given)
}
