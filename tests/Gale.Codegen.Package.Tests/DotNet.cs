using System.Diagnostics;

namespace Gale.Codegen.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would.</summary>
internal static class DotNet
{
    /// <summary>Long enough for a cold restore on a busy machine; a build that takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static Task<DotNetResult> RunAsync(string folder, params string[] arguments) => Child.RunAsync(Start(folder, arguments), Patience);

    private static ProcessStartInfo Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
        };

        // The tests run inside a build, whose own variables would steer the builds that they start.
        foreach (var name in start.Environment.Keys.Where(BelongsToTheOuterBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        // It would win over the folder that a consumer's NuGet.config names.
        start.Environment.Remove("NUGET_PACKAGES");
        // Processes that outlive a build hold its output open, and the test would wait for them.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static bool BelongsToTheOuterBuild(string name) =>
        name.Contains("MSBUILD", StringComparison.OrdinalIgnoreCase) ||
        name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
