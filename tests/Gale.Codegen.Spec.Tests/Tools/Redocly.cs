using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>Redocly's linter, fetched once for all documents.</summary>
public sealed class Redocly : IAsyncLifetime
{
    private const string Package = "@redocly/cli@2.77.0";

    private readonly NodeTools node = new();

    /// <summary>Why the linter could not be fetched, null if it was.</summary>
    public string? NotReachable { get; private set; }

    public async Task InitializeAsync()
    {
        if (NodeTools.Has("npx") && await RunAsync("--version") is { Succeeded: false } refused)
        {
            Assert.True(refused.SaysNotReachable, $"{Package} does not start: {refused}");
            NotReachable = $"The registry of npm is not reachable. {refused}";
        }
    }

    public Task DisposeAsync()
    {
        node.Dispose();
        return Task.CompletedTask;
    }

    internal Task<CommandResult> LintAsync(string document) => RunAsync("lint", $"spec/{document}.openapi.yaml", "--format=json");

    private Task<CommandResult> RunAsync(params string[] arguments) =>
        node.RunAsync("npx", Repository.Root, ["--yes", Package, .. arguments]);
}
