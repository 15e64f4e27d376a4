using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Every recording that has its required members, the excused ones among them.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Whole =>
        Recordings.NamesWhere(recording => Findings.FirstIncomplete(recording) is null);

    public static TheoryData<string> WithoutExcuse => Recordings.NamesWhere(recording => !recording.IsExcused);

    public static TheoryData<string> WithRecords =>
        Recordings.NamesWhere(recording => Findings.FirstIncomplete(recording) is null
            && NewerServer.CountRecords(recording.Json, PayloadTypes.Of(recording).Type) > 0);

    public static TheoryData<string> WithEnums =>
        Recordings.NamesWhere(recording => Findings.FirstIncomplete(recording) is null
            && NewerServer.CountEnums(recording.Json, PayloadTypes.Of(recording).Type) > 0);

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_recording_is_written_as_it_was_read(string name)
    {
        var (recording, payload) = Named(name);

        JsonAssert.Same(recording.Json, payload.Write(payload.Read(recording.Json)));
    }

    [Theory]
    [MemberData(nameof(WithoutExcuse))]
    public void A_recording_without_an_excuse_leaves_nothing_unmapped_and_no_value_unknown(string name)
    {
        var (recording, payload) = Named(name);

        var value = payload.Read(recording.Json);

        Assert.Empty(GeneratedShape.StrangersIn(value));
        Assert.DoesNotContain(GeneratedShape.EnumsIn(value), IsUnknown);
    }

    [Theory]
    [MemberData(nameof(WithRecords))]
    public void Members_that_the_document_does_not_know_are_written_as_they_were_read(string name)
    {
        var (recording, payload) = Named(name);
        var newer = NewerServer.AddMembers(recording.Json, payload.Type);

        JsonAssert.Same(newer, payload.Write(payload.Read(newer)));
    }

    [Theory]
    [MemberData(nameof(WithEnums))]
    public void Values_that_an_enum_does_not_know_are_unknown_and_written_as_they_were_read(string name)
    {
        var (recording, payload) = Named(name);
        var newer = NewerServer.ReplaceEnumValues(recording.Json, payload.Type);

        var value = payload.Read(newer);

        var unknown = GeneratedShape.EnumsIn(value).ToList();
        Assert.Equal(NewerServer.CountEnums(recording.Json, payload.Type), unknown.Count);
        Assert.All(unknown, it => Assert.True(IsUnknown(it)));
        JsonAssert.Same(newer, payload.Write(value));
    }

    [Theory]
    [MemberData(nameof(WithEnums))]
    public void New_members_and_new_values_together_are_written_as_they_were_read(string name)
    {
        var (recording, payload) = Named(name);
        var newer = NewerServer.AddMembers(NewerServer.ReplaceEnumValues(recording.Json, payload.Type), payload.Type);

        JsonAssert.Same(newer, payload.Write(payload.Read(newer)));
    }

    [Theory]
    [MemberData(nameof(Whole))]
    public void What_is_read_twice_is_equal_and_hashes_alike(string name)
    {
        var (recording, payload) = Named(name);
        foreach (var json in (string[])[recording.Json, NewerServer.AddMembers(recording.Json, payload.Type)])
        {
            var (first, second) = (payload.Read(json), payload.Read(json));

            Assert.NotSame(first, second);
            Assert.Equal(first, second);
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(WithRecords))]
    public void What_the_server_adds_makes_a_difference(string name)
    {
        var (recording, payload) = Named(name);

        Assert.NotEqual(
            payload.Read(recording.Json), payload.Read(NewerServer.AddMembers(recording.Json, payload.Type)));
    }

    [Theory]
    [MemberData(nameof(WithRecords))]
    public void A_record_names_what_it_does_not_know_and_never_shows_it(string name)
    {
        var (recording, payload) = Named(name);

        var text = payload.Read(NewerServer.AddMembers(recording.Json, payload.Type)).ToString();

        Assert.Contains("x_text = ***", text);
        Assert.DoesNotContain("s3cret", text);
    }

    private static bool IsUnknown(Enum value) => value.ToString() == "Unknown";

    private static (Recording Recording, PayloadType Payload) Named(string name)
    {
        var recording = Recordings.Named(name);
        return (recording, PayloadTypes.Of(recording));
    }
}
