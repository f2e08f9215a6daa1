// Records what the pipeline did, so that the next gate knows what is deployed. A thin step over `event`.
//
//   lockkeeperEvent kind: 'deploy-succeeded', ledger: 'ledger'

void call(Map given = [:]) {
    lockkeeperRun([
        step: 'lockkeeperEvent',
        command: 'event',
        options: [
            'repo', 'head', 'environment', 'kind', 'module', 'publish', 'library', 'ledger', 'at', 'config', 'dryRun',
            'verbose',
        ],
        own: [],
        files: null,
        decides: false,
    ], given)
}
