using Gale.Codegen.Conformance.Running;
using Gale.Codegen.Conformance.Suite;

namespace Gale.Codegen.Conformance;

/// <summary>Runs scenarios against the mock server and says what became of them.</summary>
internal static class ScenarioCheck
{
    public static async Task<int> RunAsync(SuiteFolder suite, Arguments arguments)
    {
        AppContext.SetData("Assets", suite.Assets);
        await using var server = await MockServer.StartAsync(suite);
        var runner = new ScenarioRunner(server);
        List<Outcome> outcomes = [];
        foreach (var subject in Subject.In(suite).Where(arguments.Includes))
        {
            outcomes.AddRange(await runner.RunAsync(subject));
        }

        return Report.Print(outcomes, isWhole: arguments.Folders.Count == 0);
    }
}
