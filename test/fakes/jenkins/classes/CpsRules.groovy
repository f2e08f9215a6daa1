// What Jenkins asks of a library, checked in its syntax tree, and what its code holds in variables, checked while it runs.

import org.codehaus.groovy.ast.ASTNode
import org.codehaus.groovy.ast.ClassCodeVisitorSupport
import org.codehaus.groovy.ast.ClassHelper
import org.codehaus.groovy.ast.ClassNode
import org.codehaus.groovy.ast.MethodNode
import org.codehaus.groovy.ast.Parameter
import org.codehaus.groovy.ast.expr.*
import org.codehaus.groovy.ast.stmt.BlockStatement
import org.codehaus.groovy.ast.stmt.ExpressionStatement
import org.codehaus.groovy.ast.stmt.ForStatement
import org.codehaus.groovy.ast.stmt.Statement
import org.codehaus.groovy.classgen.GeneratorContext
import org.codehaus.groovy.control.CompilePhase
import org.codehaus.groovy.control.SourceUnit
import org.codehaus.groovy.control.customizers.CompilationCustomizer
import org.codehaus.groovy.syntax.Types

/** Collects what a script does that Jenkins would refuse, lose or misunderstand. */
class CpsRules extends CompilationCustomizer {
    /** Steps that run a block of the pipeline; every other method that takes a closure is Groovy's own. */
    static final Set<String> BLOCKS = ['withEnv', 'withCredentials', 'dir', 'timeout', 'stage', 'node', 'script']
    /** Steps that the library uses, and objects that hide steps. */
    static final Set<String> STEPS = BLOCKS + ['sh', 'error', 'unstable', 'echo', 'isUnix', 'archiveArtifacts', 'junit', 'writeFile', 'readFile', 'fileExists', 'string', 'usernamePassword', 'gitUsernamePassword', 'lockkeeperRun']
    /** Classes that a script may name: values, and what the sandbox allows by the published list of script-security. */
    static final Set<String> CLASSES = ['Object', 'String', 'CharSequence', 'Number', 'Boolean', 'boolean', 'int', 'Integer', 'void', 'List', 'Map', 'Map$Entry', 'ArrayList', 'Math', 'Base64', 'Exception', 'NoSuchMethodError', 'FlowInterruptedException', 'NonCPS']

    final List<String> problems = []

    CpsRules() { super(CompilePhase.CANONICALIZATION) }

    void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        Set<String> pure = type.methods.findAll { isPure(it) }*.name as Set
        Set<String> own = type.methods.findAll { it.lineNumber > 0 }*.name as Set
        type.methods.findAll { it.lineNumber > 0 }.each { method ->
            new Visitor(source, method, pure, own, problems).visitMethod(method)
            if (!isPure(method)) watch(method)
        }
    }

    static boolean isPure(MethodNode method) { method.annotations.any { it.classNode.nameWithoutPackage == 'NonCPS' } }

    /** Puts a look at the value behind every assignment: Jenkins saves what is held when the next step runs. */
    private static void watch(MethodNode method) {
        if (!(method.code instanceof BlockStatement)) return
        watchBlock(method.code, method.name)
        method.parameters.reverse().each { Parameter it -> method.code.statements.add(0, look(it.name, method.name)) }
    }

    private static void watchBlock(BlockStatement block, String where) {
        List<Statement> out = []
        block.statements.each { statement ->
            out << statement
            if (statement instanceof ExpressionStatement && statement.expression instanceof BinaryExpression) {
                BinaryExpression set = statement.expression
                if (set.operation.type == Types.ASSIGN && set.leftExpression instanceof VariableExpression) out << look(set.leftExpression.name, where)
            }
            nestedBlocks(statement).each { watchBlock(it, where) }
        }
        block.statements.clear()
        block.statements.addAll(out)
    }

    private static List<BlockStatement> nestedBlocks(Statement statement) {
        List found = []
        ['ifBlock', 'elseBlock', 'loopBlock', 'tryStatement', 'finallyStatement', 'code'].each { name ->
            def part = statement.hasProperty(name) ? statement."$name" : null
            if (part instanceof BlockStatement) found << part
        }
        if (statement.hasProperty('catchStatements')) statement.catchStatements.each { if (it.code instanceof BlockStatement) found << it.code }
        return found
    }

    private static Statement look(String name, String where) {
        def args = new ArgumentListExpression(new ConstantExpression(where + '.' + name), new VariableExpression(name))
        new ExpressionStatement(new StaticMethodCallExpression(ClassHelper.make(Held), 'look', args))
    }

    static class Visitor extends ClassCodeVisitorSupport {
        final SourceUnit source
        final MethodNode method
        final Set<String> pure
        final Set<String> own
        final List<String> problems

        Visitor(SourceUnit source, MethodNode method, Set<String> pure, Set<String> own, List<String> problems) {
            this.source = source
            this.method = method
            this.pure = pure
            this.own = own
            this.problems = problems
        }

        protected SourceUnit getSourceUnit() { source }

        private boolean isPure() { CpsRules.isPure(method) }

        private void tell(ASTNode node, String what) {
            problems << "${new File(source.name).name}:${node.lineNumber}: ${what}".toString()
        }

        private void checkClass(ClassNode type, ASTNode node) {
            ClassNode named = type
            while (named.isArray()) named = named.componentType
            String name = named.name.replaceAll(/^.*\./, '')
            if (!CLASSES.contains(name)) tell(node, "names the class $name")
        }

        void visitMethodCallExpression(MethodCallExpression call) {
            super.visitMethodCallExpression(call)
            String name = call.methodAsString
            boolean isOwn = call.implicitThis
            if (name == null) tell(call, 'calls a method whose name is computed')
            if (isOwn && isPure() && !pure.contains(name)) tell(call, "@NonCPS ${method.name} calls $name, which may run a step")
            if (isOwn && !own.contains(name) && !STEPS.contains(name)) tell(call, "calls $name, which is neither a step nor its own")
            List arguments = call.arguments instanceof TupleExpression ? call.arguments.expressions : []
            boolean hasClosure = arguments.any { it instanceof ClosureExpression }
            if (hasClosure && !isPure() && !(isOwn && BLOCKS.contains(name))) tell(call, "gives a closure to $name in code that Jenkins rewrites")
            if (isOwn && name in ['sh', 'bat']) checkScript(call, arguments)
        }

        /** A script is a constant, or what a pure method of constants returns: nothing is ever put into it. */
        private void checkScript(MethodCallExpression call, List arguments) {
            def named = arguments.find { it instanceof MapExpression }
            def entry = named?.mapEntryExpressions?.find { it.keyExpression instanceof ConstantExpression && it.keyExpression.value == 'script' }
            def script = entry == null ? null : entry.valueExpression
            boolean isConstant = script instanceof ConstantExpression || (script instanceof MethodCallExpression && pure.contains(script.methodAsString) && script.arguments.expressions.isEmpty())
            if (!isConstant) tell(call, 'runs a script that is put together')
        }

        void visitBinaryExpression(BinaryExpression expression) {
            super.visitBinaryExpression(expression)
            if (expression.operation.type in [Types.FIND_REGEX, Types.MATCH_REGEX]) tell(expression, 'matches by an operator')
        }

        void visitForLoop(ForStatement loop) {
            if (!isPure() && loop.variable != ForStatement.FOR_LOOP_DUMMY) tell(loop, 'holds an iterator in code that Jenkins rewrites')
            if (loop.variable != ForStatement.FOR_LOOP_DUMMY) checkClass(loop.variable.type, loop)
            super.visitForLoop(loop)
        }

        void visitConstructorCallExpression(ConstructorCallExpression call) {
            super.visitConstructorCallExpression(call)
            checkClass(call.type, call)
        }

        void visitClassExpression(ClassExpression expression) { checkClass(expression.type, expression) }

        void visitCastExpression(CastExpression cast) {
            super.visitCastExpression(cast)
            checkClass(cast.type, cast)
        }

        void visitDeclarationExpression(DeclarationExpression declaration) {
            super.visitDeclarationExpression(declaration)
            declaration.isMultipleAssignmentDeclaration() || checkClass(declaration.variableExpression.type, declaration)
        }
    }

    /** What code that Jenkins rewrites has held, and could not be saved. */
    static class Held {
        static final List<String> LOST = [].asSynchronized()

        static void look(String name, Object value) {
            try {
                new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(value)
            } catch (NotSerializableException failure) {
                LOST << "$name holds ${failure.message}".toString()
            }
        }
    }
}
