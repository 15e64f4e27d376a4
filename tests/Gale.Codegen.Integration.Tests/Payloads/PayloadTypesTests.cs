namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>The table of types and the recordings on disk belong together.</summary>
public sealed class PayloadTypesTests
{
    [Fact]
    public void Every_recording_has_a_row()
    {
        Assert.NotEmpty(Recordings.All);
        Assert.Empty(from recording in Recordings.All where PayloadTypes.Find(recording) is null select recording.Name);
    }

    [Fact]
    public void Every_row_has_a_recording()
    {
        var rows = from document in PayloadTypes.ByDocument
                   from row in document.Value
                   select $"{document.Key}/{row.Bodies}";
        var used = from recording in Recordings.All
                   where PayloadTypes.Find(recording) is not null
                   select $"{recording.Document}/{PayloadTypes.Of(recording).Bodies}";

        Assert.Empty(rows.Except(used));
    }

    [Fact]
    public void Every_document_has_recordings() =>
        Assert.Equal(
            PayloadTypes.ByDocument.Keys.Order(),
            Recordings.All.Select(recording => recording.Document).Distinct().Order());
}
