// Stands for what Jenkins throws through a pipeline that somebody aborts.
package org.jenkinsci.plugins.workflow.steps

class FlowInterruptedException extends InterruptedException {
    FlowInterruptedException() { super('Aborted by mina') }
}
