using Gale.Codegen.Properties.Tests.Documents;
using Gale.Codegen.Tests.Harness;
using Xunit.Abstractions;

namespace Gale.Codegen.Properties.Tests;

/// <summary>
/// The documents of this repository, and those of public APIs where they lie beside it: what is made in code and what a server sends
/// survives the way through their clients.
/// </summary>
public class RealDocumentTests(ITestOutputHelper output)
{
    private const int ValuesOfEachType = 2;

    public static TheoryData<string> Documents => [.. RealDocuments.All];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_lost_on_the_way_through_a_client(string document)
    {
        var client = new TestProject().With(Path.GetFileName(document), RealDocuments.Text(document)).Run().Compile();
        var trips = new RoundTrips(client, RealDocuments.Read(document));

        var values = trips.OfValues(ValuesOfEachType * PropertyRun.Effort, type => !type.IsAbstract);
        var answers = trips.OfJson(ValuesOfEachType * PropertyRun.Effort);

        output.WriteLine($"{document}: {values} values and {answers} answers");
        Assert.True(values + answers > 0, "Nothing was tried.");
    }
}
