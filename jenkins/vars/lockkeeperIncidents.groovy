// Adds reports of outages to a library and builds its index; a thin step over `incidents add` and `incidents build`.
//
//   lockkeeperIncidents library: 'incidents', payloadVariable: 'payload'    the payload of a webhook
//   lockkeeperIncidents library: 'incidents', source: 'postmortems/'        a file or folder
//   lockkeeperIncidents library: 'incidents', jql: 'project = INC'          what Jira finds
//
// A payload reaches the program in a file: an issue may be titled $(reboot), and be longer than a variable may be.

void call(Map given = [:]) {
    Map defaults = [library: 'incidents', index: 'lockkeeper-incidents']
    Map options = defaults + given
    Map about = [
        step: 'lockkeeperIncidents',
        command: 'incidents add',
        options: [
            'library', 'source', 'as', 'jql', 'githubIssues', 'label', 'model', 'jiraUrl', 'deadline', 'offline', 'config',
            'verbose',
        ],
        own: ['index', 'payloadVariable'],
        files: null,
        decides: false,
    ]
    Map plan = lockkeeperRun.prepare(about, options)
    if ([options.source, options.payloadVariable, options.jql, options.githubIssues].count(null) != 3) {
        error 'lockkeeperIncidents takes one of source, payloadVariable, jql and githubIssues.'
    }
    int status = options.payloadVariable ? addPayload(plan, options.payloadVariable.toString()) : lockkeeperRun.launch(plan, plan.words)
    // 64: some reports could not be read; the others were added, and belong into the index.
    if (status != 0 && status != 64) {
        lockkeeperRun.refuse(plan, status)
    }
    if (options.index) {
        build(plan, options)
    }
    if (status == 64) {
        unstable 'lockkeeperIncidents: some reports of outages could not be read; the output of incidents add names them.'
    }
}

int addPayload(Map plan, String variable) {
    if (!variable.matches('[A-Za-z_][A-Za-z0-9_]*')) {
        error 'lockkeeperIncidents: payloadVariable takes the name of a variable, without the dollar sign.'
    }
    String payload = env."${variable}"
    if (!payload?.trim()) {
        error "lockkeeperIncidents: the variable ${variable} is empty. " +
            "Generic Webhook Trigger fills it with [key: '${variable}', value: '\$']."
    }
    String file = '.lockkeeper-payload.json'
    writeFile file: file, text: payload, encoding: 'UTF-8'
    try {
        // Linux starts no program with a variable of 128 KiB or more: a payload may be longer.
        return withEnv(["${variable}=".toString()]) {
            lockkeeperRun.launch(plan, plan.words + ["--source=${file}".toString()])
        }
    } finally {
        // It holds names and secrets that the library does not. Without the payload, as above.
        withEnv(["${variable}=".toString()]) {
            sh label: 'Remove the payload', script: 'rm -f .lockkeeper-payload.json'
        }
    }
}

void build(Map plan, Map options) {
    List words = ['incidents', 'build', "--out=${options.index}".toString()]
    for (int i = 2; i < plan.words.size(); i++) {
        String word = plan.words[i]
        if (word.matches('(?s)--((library|config|deadline)=.*|offline|verbose)')) {
            words << word
        }
    }
    String variable = options.payloadVariable
    int status = 70
    withEnv(variable ? ["${variable}=".toString()] : []) {
        status = lockkeeperRun.launch(plan, words)
    }
    if (status != 0) {
        lockkeeperRun.refuse(plan + [command: 'incidents build'], status)
    }
}
