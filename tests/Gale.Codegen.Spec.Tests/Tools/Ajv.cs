using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>Ajv, a validator for Node.js, fetched into a folder that goes away.</summary>
public sealed class Ajv : IAsyncLifetime
{
    private static readonly string[] Install =
        ["install", "--no-audit", "--no-fund", "--prefix", ".", "ajv@8.20.0", "ajv-formats@3.0.1"];

    private readonly NodeTools node = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gale-codegen-ajv-");

    /// <summary>Why the validator could not be fetched, null if it was.</summary>
    public string? NotReachable { get; private set; }

    public async Task InitializeAsync()
    {
        if (!NodeTools.Has("npm"))
        {
            return;
        }

        if (await node.RunAsync("npm", folder.FullName, Install) is { Succeeded: false } refused)
        {
            Assert.True(refused.SaysNotReachable, $"ajv cannot be installed: {refused}");
            NotReachable = $"The registry of npm is not reachable. {refused}";
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Tools", "validate.cjs"), Path.Combine(folder.FullName, "validate.cjs"));
    }

    public Task DisposeAsync()
    {
        node.Dispose();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>What is wrong with each payload, as JSON pointers.</summary>
    /// <param name="cases">Objects of a <c>schema</c> and a <c>payload</c>.</param>
    internal async Task<IReadOnlyList<IReadOnlySet<string>>> FindAsync(JsonArray cases)
    {
        var result = await node.RunAsync("node", folder.FullName, ["validate.cjs"], cases.ToJsonString());
        Assert.True(result.Succeeded, result.ToString());
        return [.. JsonNode.Parse(result.Output)!.AsArray().Select(pointers => Texts(pointers!.AsArray()))];
    }

    private static HashSet<string> Texts(JsonArray array) => [.. array.Select(text => text!.GetValue<string>())];
}
