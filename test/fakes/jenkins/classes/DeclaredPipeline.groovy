// What a declarative pipeline is made of, as far as the examples use it.

/** Stages run in their order until one fails, or leaves the build unstable where the options say so. */
class DeclaredPipeline {
    private final FakeBuild build
    private final Binding binding
    private boolean skipsAfterUnstable = false
    private Throwable failure = null

    DeclaredPipeline(FakeBuild build, Binding binding) {
        this.build = build
        this.binding = binding
    }

    void run(Closure body) {
        resolve(body)
        body()
        if (failure != null) throw failure
    }

    void agent(Closure body) { }

    void triggers(Closure body) { }

    void options(Closure body) { body() }

    void disableConcurrentBuilds() { }

    void skipStagesAfterUnstable() { skipsAfterUnstable = true }

    void environment(Closure body) { body() }

    void stages(Closure body) { body() }

    void stage(String name, Closure body) {
        if (failure != null || (skipsAfterUnstable && build.result == 'UNSTABLE')) return
        build.told << ('stage: ' + name)
        isSkipped = false
        ending = null
        body()
        if (ending != null) ending()
        ending = null
    }

    private boolean isSkipped = false
    private Closure ending = null

    void when(Closure body) { isSkipped = !body() }

    boolean not(Closure body) { !body() }

    boolean changeRequest() { build.environment.CHANGE_ID != null }

    void steps(Closure body) {
        if (isSkipped) return
        try {
            body()
        } catch (Throwable thrown) {
            failure = thrown
        }
    }

    void post(Closure body) { if (!isSkipped) body() }

    void success(Closure body) { if (failure == null) body() }

    void failure(Closure body) { if (failure != null) body() }

    /** An assignment in `environment`. */
    void propertyMissing(String name, Object value) { build.environment[name] = value.toString() }

    def propertyMissing(String name) { binding.getVariable(name) }

    def methodMissing(String name, Object arguments) { binding.getVariable(name).call(*(arguments as List)) }

    private void resolve(Closure body) {
        body.delegate = this
        body.resolveStrategy = Closure.DELEGATE_FIRST
    }
}
