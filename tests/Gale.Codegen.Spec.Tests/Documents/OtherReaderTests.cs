using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Microsoft.OpenApi reads the documents as well, and complains about nothing.</summary>
public class OtherReaderTests
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Microsoft_reads_a_document_without_a_complaint(string name)
    {
        var (_, diagnostic) = Read(name);

        Faults.MustBeNone(name, diagnostic.Errors.Concat(diagnostic.Warnings).Select(found => $"{found.Pointer}: {found.Message}"));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic.SpecificationVersion);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Microsoft_finds_every_operation_and_webhook(string name)
    {
        var (document, _) = Read(name);
        var paths = document.Paths.Values.Concat(document.Webhooks?.Values ?? []);

        Faults.MustBeEqual(name,
            SpecDocument.Of(name).Operations.Concat(SpecDocument.Of(name).Webhooks).Select(operation => operation.Id),
            paths.SelectMany(path => path.Operations!.Values).Select(operation => operation.OperationId!));
    }

    private static (OpenApiDocument Document, OpenApiDiagnostic Diagnostic) Read(string name)
    {
        var (document, diagnostic) = OpenApiDocument.Parse(SpecDocument.Of(name).Root.ToJsonString(), OpenApiConstants.Json);
        return (document!, diagnostic!);
    }
}
