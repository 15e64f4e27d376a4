using System.Text.Json.Nodes;
using Gale.Codegen.Properties.Tests.Documents;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Properties.Tests;

/// <summary>Documents that nobody wrote: their clients compile, and nothing is lost on the way through them.</summary>
public class RandomDocumentTests
{
    private const int Documents = 20;

    private const int ValuesOfEachType = 10;

    /// <summary>Both properties are tried on the same documents.</summary>
    private static readonly Dictionary<string, CompiledClient> _clients = new(StringComparer.Ordinal);

    [Fact]
    public void What_is_made_in_code_is_equal_to_what_is_read_of_it() => Check(trips => trips.OfValues(
        ValuesOfEachType, type => !type.Name.StartsWith(RandomDocument.Ambiguous, StringComparison.Ordinal)));

    [Fact]
    public void What_a_newer_server_sends_is_written_as_it_was_read() => Check(trips => trips.OfJson(ValuesOfEachType));

    private static void Check(Func<RoundTrips, int> property)
    {
        var tried = 0;
        PropertyRun.Check(
            "Random documents",
            Documents,
            RandomDocument.Any,
            document => tried += property(new RoundTrips(Compiled(document), JsonNode.Parse(document.Text)!)));
        Assert.True(tried > 500 * PropertyRun.Effort, $"Only {tried} values were tried.");
    }

    private static CompiledClient Compiled(RandomDocument document)
    {
        var text = document.Written;
        if (!_clients.TryGetValue(text, out var client))
        {
            _clients[text] = client = new TestProject().With("random.json", text).Run().Compile();
        }

        return client;
    }
}
