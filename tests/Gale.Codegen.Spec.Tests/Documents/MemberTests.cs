namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>
/// What a schema requires, what it may leave out and what may be null changes only on purpose: each document is compared
/// with a listing beside the tests.
/// </summary>
public class MemberTests
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_schema_has_the_listed_members(string name)
    {
        var listing = Path.Combine(Repository.Root, "tests", "Gale.Codegen.Spec.Tests", "Listings", $"{name}.txt");
        var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
        var accepted = File.Exists(listing) ? File.ReadAllLines(listing) : [];
        var actual = MemberListing.Of(SpecDocument.Of(name));
        if (accepted.SequenceEqual(actual))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllLines(received, actual);
        var difference = MemberListing.Difference(accepted, actual).ToList();
        Assert.Fail($"""
            {name} differs from Listings/{name}.txt (- accepted, + the document now):
            {string.Join('\n', difference.Count == 0 ? ["only in the order of its lines"] : difference)}
            Read it line by line against the page that the schema names. If every line is meant, accept it:
              cp {received} {listing}
            """);
    }

    [Fact]
    public void There_is_a_listing_of_every_document_and_no_other() =>
        Faults.MustBeEqual("Listings",
            SpecDocument.Names.Select(name => $"{name}.txt"),
            Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Gale.Codegen.Spec.Tests", "Listings"))
                .Select(file => Path.GetFileName(file)));
}
