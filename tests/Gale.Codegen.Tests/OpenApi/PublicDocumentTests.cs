using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>
/// Documents of public APIs. They are large and belong to others, so they are not in this repository: they are looked for in
/// a folder <c>shared/specs</c> beside it, or above.
/// </summary>
public class PublicDocumentTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("adyen-checkout.yaml", 26, 250)]
    [InlineData("box.json", 186, 305)]
    [InlineData("paypal-orders.json", 7, 210)]
    [InlineData("petstore.yaml", 13, 6)]
    [InlineData("qdrant.json", 53, 400)]
    [InlineData("realworld.yaml", 12, 11)]
    [InlineData("resend.yaml", 64, 185)]
    [InlineData("spotify.yaml", 71, 90)]
    [InlineData("sumup.json", 28, 104)]
    [InlineData("tictactoe.yaml", 2, 6)]
    [InlineData("uspto.yaml", 3, 1)]
    public void Read_without_a_complaint(string name, int paths, int schemas)
    {
        if (Find(name) is not { } file)
        {
            output.WriteLine($"not present: {name}");
            return;
        }

        var text = File.ReadAllText(file);
        DiagnosticBag diagnostics = [];
        var root = YamlReader.Read(name, text, diagnostics)!;
        var document = OpenApiReader.Read(name, root, diagnostics)!;

        Assert.Empty(diagnostics);
        Assert.Equal((paths, schemas), (document.Paths.Count, document.Components.Schemas.Count));
        Assert.All(document.Paths.SelectMany(path => path.Operations), operation => Assert.NotEmpty(operation.Responses));
        StandsInTheText(root, text);
    }

    /// <summary>A text without quotes on one line is, letter for letter, what stands at its place.</summary>
    private static void StandsInTheText(YamlNode node, string text)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    StandsInTheText(entry.Key, text);
                    StandsInTheText(entry.Value, text);
                }

                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    StandsInTheText(item, text);
                }

                break;
            case YamlScalar { IsPlain: true, Place.Range: var range } scalar when range.StartLine == range.EndLine:
                Assert.Equal(scalar.Text, text[range.Start..range.End]);
                break;
        }
    }

    private static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "specs", name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
