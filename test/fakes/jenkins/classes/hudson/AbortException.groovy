// Stands for the failure of a step that needs no stack trace.
package hudson

class AbortException extends IOException {
    AbortException(String message) { super(message) }
}
