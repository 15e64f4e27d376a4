using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class DiagnosticsTests(PackedPackages packages)
{
    [Fact]
    public async Task A_file_that_is_not_there_fails_the_build_at_its_line_of_the_project()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="pest.openapi.yaml" />""");
        shop.Write("Program.cs", "return;");
        var line = Array.FindIndex(
            File.ReadAllLines(shop.PathOf("Shop.csproj")),
            text => text.Contains("GaleSpec", StringComparison.Ordinal)) + 1;

        var output = (await shop.BuildAsync()).Failed();

        Assert.Matches($@"Shop\.csproj\({line},\d+\): error GALE0003: .*'pest\.openapi\.yaml'", output);
    }

    [Fact]
    public async Task What_is_odd_or_deprecated_in_a_document_is_a_warning_even_where_warnings_are_errors()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="pets.openapi.yaml" />""");
        shop.Write(
            "pets.openapi.yaml",
            PetShop.Document
                .Replace("operationId: addPet", "operationId: addPet\n      deprecated: true", StringComparison.Ordinal)
                .Replace("title: { type: string }", "title: { type: string }\n        detail: { $ref: '#/components/schemas/Gone' }", StringComparison.Ordinal));
        shop.Write("Program.cs", PetShop.Program);

        var output = (await shop.BuildAsync()).Succeeded();

        Assert.Matches(@"pets\.openapi\.yaml\(\d+,\d+\): warning GALE1101: ", output);
        Assert.Matches(@"Program\.cs\(\d+,\d+\): warning GALE5201: ", output);
        Assert.Equal(PetShop.Printed, (await shop.RunAsync()).Succeeded());
    }

    [Fact]
    public void Every_warning_about_a_document_and_what_it_makes_of_code_is_among_the_degradations_of_the_props() => Assert.Equal(
        Descriptors()
            .Where(descriptor => descriptor.Id[.."GALEn".Length] is "GALE1" or "GALE2" or "GALE3" or "GALE5")
            .Where(descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Warning)
            .Select(descriptor => descriptor.Id)
            .Order(StringComparer.Ordinal),
        Degradations());

    private IEnumerable<DiagnosticDescriptor> Descriptors()
    {
        using var package = ZipFile.OpenRead(packages.FileOf("Gale.Codegen"));
        using var file = package.GetEntry("analyzers/dotnet/cs/Gale.Codegen.dll")!.Open();
        using var image = new MemoryStream();
        file.CopyTo(image);
        return Assembly.Load(image.ToArray()).GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .ToList();
    }

    private IEnumerable<string> Degradations()
    {
        using var package = ZipFile.OpenRead(packages.FileOf("Gale.Codegen"));
        using var file = package.GetEntry("build/Gale.Codegen.props")!.Open();
        return XDocument.Load(file).Descendants("GaleDegradations").Single().Value
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
