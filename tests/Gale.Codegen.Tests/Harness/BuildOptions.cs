using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen.Tests.Harness;

/// <summary>The properties that the SDK makes visible to generators.</summary>
internal sealed class BuildOptions(TestProject project) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_property.RootNamespace"] = project.RootNamespace,
        ["build_property.GaleDrift"] = project.Drift,
        ["build_property.GaleToday"] = project.Today,
        ["build_property.ProjectDir"] = TestProject.Folder + "/",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new([]);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
