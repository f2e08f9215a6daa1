// Writes an example of a Jenkinsfile with the gate, and the stage to copy from it. Pure.

/** A path in a shell of Jenkins, in single quotes of Groovy. */
const program = (folder: string): string => `node ${folder}/dist/cli.js`;

/** The three lines that a Jenkinsfile needs. */
export const gateStage = (folder: string): readonly string[] => [
  "stage('Gate') {",
  `  steps { sh '${program(folder)} gate --window now' }`,
  '}',
];

/**
 * A declarative pipeline with everything around the gate.
 *
 * Values of parameters reach Lockkeeper as variables of the environment: none is put into the text of a shell.
 */
export function renderJenkinsText(folder: string): string {
  return `${[
    '// An example: nothing runs this file. Copy what your Jenkinsfile needs; its stage `Gate` is enough.',
    '// The agent needs Node 20 or newer and git. Where jenkins/ of Lockkeeper is a shared library, its steps do more:',
    "//   @Library('lockkeeper') _",
    "//   steps { lockkeeperGate environment: 'production', operators: ['mina', 'jun'], window: 'now' }",
    'pipeline {',
    '  agent any',
    '  parameters {',
    "    string(name: 'LOCKKEEPER_OPERATORS', defaultValue: 'mina,jun', description: 'Who carries out and watches the deploy: a,b')",
    "    string(name: 'LOCKKEEPER_WINDOW', defaultValue: 'now', description: 'START/END, START/DURATION or now')",
    '  }',
    '  stages {',
    "    stage('Gate') {",
    '      // Secrets are variables, never arguments. Leave out what your config does not ask for.',
    "      // environment { JIRA_TOKEN = credentials('jira-token'); GITHUB_TOKEN = credentials('github-token') }",
    '      steps {',
    '        // The gate reads history: a shallow clone is deepened, which needs the credentials of the checkout.',
    `        sh '${program(folder)} gate' // 0: pass or warn; 21: block, which fails the stage`,
    '      }',
    '      post {',
    '        always {',
    "          archiveArtifacts artifacts: 'lockkeeper-out/**', allowEmptyArchive: true",
    "          junit testResults: 'lockkeeper-out/junit.xml', allowEmptyResults: true, skipMarkingBuildUnstable: true",
    '        }',
    '      }',
    '    }',
    "    stage('Deploy') {",
    '      steps {',
    "        sh './deploy.sh'",
    '      }',
    '      // With `ledger:` in lockkeeper.yml, the next gate knows from these what is deployed.',
    '      // post {',
    `      //   success { sh '${program(folder)} event --kind deploy-succeeded' }`,
    `      //   failure { sh '${program(folder)} event --kind deploy-failed' }`,
    '      // }',
    '    }',
    '  }',
    '}',
  ].join('\n')}\n`;
}
