using System.Diagnostics;
using System.Text.RegularExpressions;
using Gale.Sandbox;
using Xunit.Abstractions;

namespace Gale.Codegen.Package.Tests;

/// <summary>
/// The program of <c>samples/Checkout.Aot</c> as native code, on the packed packages. Where the machine has no linker, or its package
/// sources have no compiler of native code, the test passes and its output says so.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed partial class NativeCodeTests(PackedPackages packages, ITestOutputHelper output)
{
    private const string Sample = "samples/Checkout.Aot";
    private const string Spec = "gale-v2.openapi.yaml";

    [Fact]
    public async Task A_program_of_native_code_calls_the_API()
    {
        using var shop = Shop();
        var published = await shop.DotNetAsync("publish", "--output", "out");
        if (MissingTool().Match(published.Output) is { Success: true } missing)
        {
            output.WriteLine($"not published as native code: {missing.Value}");
            return;
        }

        Assert.DoesNotMatch(@"\bIL[23]\d{3}\b", published.Succeeded());
        await using var sandbox = await GaleSandbox.StartAsync();
        var start = new ProcessStartInfo(shop.PathOf("out/checkout"), [sandbox.GaleV2.ToString()]) { Environment = { ["GALE_API_KEY"] = sandbox.MerchantKey } };
        var printed = (await Child.RunAsync(start, TimeSpan.FromMinutes(1))).Succeeded();

        output.WriteLine($"{new FileInfo(start.FileName).Length:N0} bytes, printed: {printed}");
        Assert.Matches(@"^created (\S+), to be paid at \S+\n\1 is pending\n$", printed);
    }

    /// <summary>The sample with the package in place of the source tree, and the document beside it.</summary>
    private ConsumerProject Shop()
    {
        var shop = new ConsumerProject(packages);
        var project = Read("Checkout.Aot.csproj")
            .Replace("<UseGaleCodegen>true</UseGaleCodegen>", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", StringComparison.Ordinal)
            .Replace($"<GaleSpec Include=\"../../spec/{Spec}\" />", $"<PackageReference Include=\"Gale.Codegen\" Version=\"{packages.Version}\" /><GaleSpec Include=\"{Spec}\" />", StringComparison.Ordinal);
        Assert.Contains("PackageReference", project, StringComparison.Ordinal);
        shop.Write("Checkout.Aot.csproj", project);
        shop.Write("Program.cs", Read("Program.cs"));
        shop.Write(Spec, File.ReadAllText(Path.Combine(Repository.Root, "spec", Spec)));
        return shop;
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, Sample, file));

    /// <summary>A package that no source has, or a linker that is not on the PATH.</summary>
    [GeneratedRegex(@"error NU110[0-3]: .*(ILCompiler|NativeAOT|ILLink).*|.*[Pp]latform linker .* not found.*")]
    private static partial Regex MissingTool();
}
