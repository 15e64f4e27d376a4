using System.Text.RegularExpressions;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace Gale.Codegen.Tests.Snapshots;

/// <summary>
/// The documents in <c>spec/</c> and what they become: of the newest every file, of the others the client, the operations and
/// at most two files of types each, so that a change can still be read.
/// </summary>
public partial class DocumentTests
{
    [Fact]
    public async Task GaleV2() => await Verifier
        .Verify(RunOf("gale-v2.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion);

    [Fact]
    public async Task GaleV2Of202510() => await Verifier
        .Verify(RunOf("gale-v2-2025-10.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(file => !IsShown(file, "C", "E"));

    [Fact]
    public async Task GaleV1() => await Verifier
        .Verify(RunOf("gale-v1.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(file => !IsShown(file, "C", "R"));

    [Fact]
    public async Task KadoseiV1() => await Verifier
        .Verify(RunOf("kadosei-v1.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(file => !IsShown(file, "S"));

    [Theory]
    [InlineData("gale-v2.openapi.yaml")]
    [InlineData("gale-v2-2025-10.openapi.yaml")]
    [InlineData("gale-v1.openapi.yaml")]
    [InlineData("kadosei-v1.openapi.yaml")]
    public void Each_compiles_and_nothing_in_it_is_left_out(string document)
    {
        var run = RunOf(document);

        Assert.Empty(run.Places);
        run.Compile();
    }

    /// <summary>A new version of the package is not another file.</summary>
    private static string WithoutVersion(string line) => Version().Replace(line, "\"{version}\")");

    [GeneratedRegex("""(?<=GeneratedCode\("Gale\.Codegen", )"[^"]+"\)""")]
    private static partial Regex Version();

    private static bool IsShown(GeneratedSourceResult file, params string[] letters) => file.HintName.Split('.') switch
    {
        [_, "Models", var letter, ..] => letters.Contains(letter),
        [_, "JsonResolver", ..] => false,
        _ => true,
    };

    private static GeneratorRun RunOf(string document) =>
        new TestProject().With(document, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", document))).Run();
}
