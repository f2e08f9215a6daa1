// Decides whether a release may go: pass, warn or block. A thin step over `gate` of the command line.
//
//   lockkeeperGate environment: 'production', operators: ['mina', 'jun'], window: 'now'

Map call(Map given = [:]) {
    return lockkeeperRun([
        step: 'lockkeeperGate',
        command: 'gate',
        options: [
            'repo', 'base', 'head', 'environment', 'operators', 'window', 'model', 'jiraUrl', 'deadline', 'offline',
            'language', 'failOn', 'emergency', 'approver', 'approvedBy', 'publish', 'pullRequest', 'passCommand',
            'blockCommand', 'incidents', 'ledger', 'at', 'config', 'out', 'dryRun', 'verbose',
        ],
        own: ['onBlock', 'archive', 'junit', 'previousCommit'],
        files: [
            'note.json', 'note.md', 'review.json', 'decision.json', 'report.html', 'junit.xml', 'findings.sarif',
            'window.ics',
        ],
        decides: true,
    ], given)
}
