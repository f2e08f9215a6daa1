// Runs many pipelines over the library in one JVM: groovy run-cases.groovy VARS CASES RESULTS

import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.codehaus.groovy.control.CompilationFailedException
import org.codehaus.groovy.control.CompilerConfiguration
import org.codehaus.groovy.runtime.InvokerHelper

def (vars, casesFile, resultsFile) = args
def asked = new JsonSlurper().parse(new File(casesFile), 'UTF-8')

def compile = { CpsRules rules, Closure read ->
    def configuration = new CompilerConfiguration(sourceEncoding: 'UTF-8')
    configuration.addCompilationCustomizers(rules)
    read(new GroovyClassLoader(getClass().classLoader, configuration))
}

def rules = new CpsRules()
def library = [:]
compile(rules) { loader ->
    new File(vars).listFiles().findAll { it.name.endsWith('.groovy') }.sort().each { library[it.name - '.groovy'] = loader.parseClass(it) }
}

// What a rule must find in a bad script; a pipeline's own text is compiled as a file of its own.
def refused = asked.bad.collect { text ->
    def found = new CpsRules()
    compile(found) { loader -> loader.parseClass(new GroovyCodeSource(text, 'bad.groovy', '/bad')) }
    [text: text, problems: found.problems]
}

// What code holds that cannot be saved, found while it runs.
def losing = new CpsRules()
compile(losing) { loader -> loader.parseClass(asked.losing).newInstance().call() }
def held = CpsRules.Held.LOST.collect()
CpsRules.Held.LOST.clear()

// Values of a pipeline are often GStrings.
def asGiven
asGiven = { value, gstrings ->
    if (value instanceof Map) return value.collectEntries { name, inner -> [name, asGiven(inner, gstrings)] }
    if (value instanceof List) return value.collect { asGiven(it, gstrings) }
    return gstrings && value instanceof String ? "${value}" : value
}

def results = asked.cases.collect { given ->
    def build = new FakeBuild(given)
    def binding = build.binding()
    library.each { name, type -> binding.setVariable(name, InvokerHelper.createScript(type, binding)) }
    if (given.pipeline) {
        binding.setVariable('pipeline', { Closure body -> new DeclaredPipeline(build, binding).run(body) })
        def loader = new GroovyClassLoader(getClass().classLoader)
        def script = InvokerHelper.createScript(loader.parseClass(given.pipeline as String), binding)
        return build.run {
            script.run()
            null
        }
    }
    build.run { binding.getVariable(given.step).call(asGiven(given.options ?: [:], given.gstrings)) }
}

new File(resultsFile).write(JsonOutput.toJson([problems: rules.problems, lost: CpsRules.Held.LOST.unique(), refused: refused, held: held, results: results]), 'UTF-8')
