using System.Text.Json.Nodes;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

public sealed class RoundTripTests
{
    public static TheoryData<string> All => DocumentedPayloads.Names;

    public static TheoryData<string> AnswersWithEnums => DocumentedPayloads.NamesOfAnswersWithEnums;

    [Theory]
    [MemberData(nameof(All))]
    public void A_documented_payload_is_written_as_it_was_read(string name)
    {
        var payload = DocumentedPayloads.Named(name);

        JsonAssert.Same(payload.Json, payload.Write(payload.Read(payload.Json)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_documented_payload_leaves_nothing_unmapped(string name)
    {
        var payload = DocumentedPayloads.Named(name);

        Assert.DoesNotContain("***", payload.Read(payload.Json).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Members_that_the_document_does_not_know_are_written_as_they_were_read(string name)
    {
        var payload = DocumentedPayloads.Named(name);
        var newer = NewerServer.AddMembers(payload.Json);

        JsonAssert.Same(newer, payload.Write(payload.Read(newer)));
    }

    [Theory]
    [MemberData(nameof(AnswersWithEnums))]
    public void Values_that_an_enum_does_not_know_are_written_as_they_were_read(string name)
    {
        var payload = DocumentedPayloads.Named(name);
        var newer = NewerServer.ReplaceEnumValues(payload.Json);
        var value = payload.Read(newer);

        Assert.Contains("= Unknown", value.ToString());
        JsonAssert.Same(newer, payload.Write(value));
    }

    [Theory]
    [MemberData(nameof(AnswersWithEnums))]
    public void New_members_and_new_values_together_are_written_as_they_were_read(string name)
    {
        var payload = DocumentedPayloads.Named(name);
        var newer = NewerServer.AddMembers(NewerServer.ReplaceEnumValues(payload.Json));

        JsonAssert.Same(newer, payload.Write(payload.Read(newer)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_read_twice_is_equal_and_hashes_alike(string name)
    {
        var payload = DocumentedPayloads.Named(name);
        foreach (var json in (string[])[payload.Json, NewerServer.AddMembers(payload.Json)])
        {
            var (first, second) = (payload.Read(json), payload.Read(json));

            Assert.NotSame(first, second);
            Assert.Equal(first, second);
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_the_server_adds_makes_a_difference(string name)
    {
        var payload = DocumentedPayloads.Named(name);

        Assert.NotEqual(payload.Read(payload.Json), payload.Read(NewerServer.AddMembers(payload.Json)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_record_names_what_it_does_not_know_and_never_shows_it(string name)
    {
        var payload = DocumentedPayloads.Named(name);
        var known = WithoutFreeForm(payload.Json);

        var text = payload.Read(NewerServer.AddMembers(known)).ToString();

        Assert.Contains("x_text = ***", text);
        Assert.DoesNotContain("s3cret", text);
    }

    // What goes into metadata is known: any key and any value.
    private static string WithoutFreeForm(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root.Remove("metadata");
        return root.ToJsonString();
    }
}
