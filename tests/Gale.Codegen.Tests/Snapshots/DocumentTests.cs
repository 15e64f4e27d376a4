using System.Text.RegularExpressions;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace Gale.Codegen.Tests.Snapshots;

/// <summary>
/// The documents in <c>spec/</c> and what they become. A change has to be read, so each file is here for something that no
/// other shows: of the newest document the client, two groups of operations, records, errors and webhooks; of the others what
/// is special about them.
/// </summary>
public partial class DocumentTests
{
    [Fact]
    public async Task GaleV2() => await Verifier
        .Verify(RunOf("gale-v2.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(AllBut("Client", "JsonResolver", "Operations.Checkout", "Operations.PaymentLinks", "Models.E", "Models.R", "Models.W"));

    /// <summary>A name with digits.</summary>
    [Fact]
    public async Task GaleV2Of202510() => await Verifier
        .Verify(RunOf("gale-v2-2025-10.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(AllBut("Client"));

    /// <summary>A list between commas, a call without an answer.</summary>
    [Fact]
    public async Task GaleV1() => await Verifier
        .Verify(RunOf("gale-v1.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(AllBut("Operations.Products"));

    /// <summary>Two credentials, secrets, and errors of two shapes.</summary>
    [Fact]
    public async Task KadoseiV1() => await Verifier
        .Verify(RunOf("kadosei-v1.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(AllBut("Client", "Operations.Sessions", "Models.E"));

    /// <summary>A value that is a text, a number or null.</summary>
    [Fact]
    public async Task GaleCarts() => await Verifier
        .Verify(RunOf("gale-carts.openapi.yaml").Result)
        .ScrubLinesWithReplace(WithoutVersion)
        .IgnoreGeneratedResult(AllBut("Models.M"));

    [Theory]
    [InlineData("gale-v2.openapi.yaml")]
    [InlineData("gale-v2-2025-10.openapi.yaml")]
    [InlineData("gale-v1.openapi.yaml")]
    [InlineData("gale-carts.openapi.yaml")]
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

    private static Func<GeneratedSourceResult, bool> AllBut(params string[] files) =>
        file => !files.Any(name => file.HintName.EndsWith($"Client.{name}.g.cs", StringComparison.Ordinal));

    private static GeneratorRun RunOf(string document) =>
        new TestProject().With(document, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", document))).Run();
}
