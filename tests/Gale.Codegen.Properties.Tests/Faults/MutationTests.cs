using Gale.Codegen.Properties.Tests.Documents;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Properties.Tests.Faults;

/// <summary>
/// Whatever happens to a document, the generator does not fall over, what it generates compiles without a warning, and no text of
/// the document becomes code.
/// </summary>
public class MutationTests
{
    private const int Documents = 20;

    [Fact]
    public void A_document_to_which_things_happened_breaks_nothing() => PropertyRun.Check(
        "Mutated documents",
        Documents,
        MutatedDocument.Of(RealDocuments.All),
        document =>
        {
            var run = new TestProject().With("mutated.json", document.Text).Run();
            run.Compile();
            Assert.DoesNotContain(run.Files, file => Identifiers(file.Value).Contains(NastyTexts.Injected));
        });

    private static IEnumerable<string> Identifiers(string code) => CSharpSyntaxTree.ParseText(code)
        .GetRoot()
        .DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText);
}
