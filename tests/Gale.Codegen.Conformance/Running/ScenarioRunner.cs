using System.Reflection;
using Gale.Codegen.Conformance.Clients;
using Gale.Codegen.Conformance.Suite;

namespace Gale.Codegen.Conformance.Running;

/// <summary>
/// Runs the scenarios of a subject: the methods of its class that bear their names. The class is made with the
/// <see cref="HttpClient"/> that leads to the mock server.
/// </summary>
internal sealed class ScenarioRunner(MockServer server)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyList<Outcome>> RunAsync(Subject subject)
    {
        if (!File.Exists(subject.ScenarioFile))
        {
            return [.. subject.Scenarios.Select(scenario => new Outcome(scenario, subject.Folder, Verdict.NotImplemented))];
        }

        if (SubjectClients.Of(subject, ScenarioCode.Of(subject)).Compile(out var complaints) is not { } assembly)
        {
            return [.. subject.Scenarios.Select(scenario => new Outcome(scenario, subject.Folder, Verdict.Fail, complaints[0]))];
        }

        var calls = CallsIn(assembly);
        var unknown = calls.Keys.Except(subject.Scenarios, StringComparer.Ordinal).ToList();
        var outcomes = unknown.ConvertAll(name => new Outcome(name, subject.Folder, Verdict.Fail, "The suite has no such scenario."));
        foreach (var scenario in subject.Scenarios)
        {
            outcomes.Add(calls.TryGetValue(scenario, out var call)
                ? await CallAsync(scenario, subject, call)
                : new Outcome(scenario, subject.Folder, Verdict.NotImplemented));
        }

        return outcomes;
    }

    private Dictionary<string, Func<Task>> CallsIn(Assembly assembly) => assembly.GetTypes()
        .Where(type => type is { Namespace: { } name, IsPublic: true, IsAbstract: false } && name.StartsWith("Scenarios", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(Task) && method.GetParameters().Length == 0)
        .ToDictionary(method => method.Name, method => (Func<Task>)(() => Call(method)), StringComparer.Ordinal);

    private Task Call(MethodInfo method) => (Task)method.Invoke(Activator.CreateInstance(method.DeclaringType!, server.Http), null)!;

    private async Task<Outcome> CallAsync(string scenario, Subject subject, Func<Task> call)
    {
        try
        {
            await call().WaitAsync(Patience);
        }
        catch (Exception exception)
        {
            return new Outcome(scenario, subject.Folder, Verdict.Fail, MessageOf(exception));
        }

        var seen = (await server.CoverageAsync()).GetValueOrDefault(scenario, "nothing");
        return seen == "pass"
            ? new Outcome(scenario, subject.Folder, Verdict.Pass)
            : new Outcome(scenario, subject.Folder, Verdict.Fail, $"The calls went well, but what the server saw is: {seen}.");
    }

    private static string MessageOf(Exception exception)
    {
        var cause = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
        return cause is Runtime.ApiException { RawBody: { Length: > 0 } body } ? $"{cause.Message}\n{body}" : $"{cause.GetType().Name}: {cause.Message}";
    }
}
