// Adds reports of outages to a library and builds its index; a thin step over the command line.
//
//   lockkeeperIncidents library: 'incidents', payloadVariable: 'payload'    the payload of a webhook
//   lockkeeperIncidents library: 'incidents', source: 'postmortems/'        a file or folder
//   lockkeeperIncidents library: 'incidents', jql: 'project = INC'          what Jira finds
//
// Text from outside reaches the programs in files and variables, never in a script: an issue may be titled $(reboot).

def call(Map given = [:]) {
    Map options = [
        cli: 'lockkeeper/dist/cli.js', // where Lockkeeper lies in the workspace
        library: 'incidents',
        index: 'lockkeeper-incidents', // null: no index is built
        source: null,
        payloadVariable: null,         // name of the variable of Generic Webhook Trigger that holds the whole payload
        as: 'auto',
        jql: null,
        config: null,
    ]
    def unknown = given.keySet() - options.keySet()
    if (unknown) {
        error "lockkeeperIncidents knows no ${unknown.join(', ')}; it takes ${options.keySet().join(', ')}."
    }
    options.putAll(given)

    String source = options.source
    List variables = []
    if (options.payloadVariable) {
        String payload = env."${options.payloadVariable}"
        if (!payload?.trim()) {
            error "lockkeeperIncidents: the variable ${options.payloadVariable} is empty. Generic Webhook Trigger fills it with [key: '${options.payloadVariable}', value: '\$']."
        }
        source = '.lockkeeper-payload.json'
        writeFile file: source, text: payload, encoding: 'UTF-8'
        // Linux starts no program with a variable of 128 KiB or more: a payload may be longer.
        variables << "${options.payloadVariable}="
    }
    if ([source, options.jql].count { it } != 1) {
        error 'lockkeeperIncidents takes one of source, payloadVariable and jql.'
    }
    variables += [
        "LK_CLI=${options.cli}",
        "LK_SOURCE=${source ?: ''}",
        "LK_AS=${options.as}",
        "LK_JQL=${options.jql ?: ''}",
        "LOCKKEEPER_LIBRARY=${options.library}",
    ]
    if (options.config) {
        variables << "LOCKKEEPER_CONFIG=${options.config}"
    }
    withEnv(variables) {
        String add = source
            ? 'node "$LK_CLI" incidents add "$LK_SOURCE" --as "$LK_AS"'
            : 'node "$LK_CLI" incidents add --jql "$LK_JQL"'
        int status
        try {
            status = sh(label: 'Add incidents', script: add, returnStatus: true)
        } finally {
            // It holds names and secrets that the library does not.
            if (options.payloadVariable) {
                sh label: 'Remove the payload', script: 'rm -f .lockkeeper-payload.json'
            }
        }
        // 64: some reports could not be read; the others were added, and belong into the index.
        if (status != 0 && status != 64) {
            error "incidents add ended with ${status}; its output says why."
        }
        if (options.index) {
            withEnv(["LK_INDEX=${options.index}"]) {
                sh label: 'Build the index of incidents', script: 'node "$LK_CLI" incidents build --out "$LK_INDEX"'
            }
        }
        if (status == 64) {
            unstable 'Some reports of outages could not be read; the output of incidents add names them.'
        }
    }
}
