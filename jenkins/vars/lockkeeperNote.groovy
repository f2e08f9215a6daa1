// Writes the note of a release and decides nothing. A thin step over `note` of the command line.
//
//   lockkeeperNote environment: 'production'

Map call(Map given = [:]) {
    return lockkeeperRun([
        step: 'lockkeeperNote',
        command: 'note',
        options: [
            'repo', 'base', 'head', 'environment', 'operators', 'window', 'model', 'jiraUrl', 'deadline', 'offline',
            'language', 'incidents', 'ledger', 'at', 'config', 'out', 'dryRun', 'verbose',
        ],
        own: ['archive', 'previousCommit'],
        files: ['note.json', 'note.md'],
        decides: false,
    ], given)
}
