using Specs.Type.File;

namespace Scenarios.Type;

/// <summary>Files as bodies, of one media type, of several, of any.</summary>
public sealed class File(HttpClient server)
{
    private readonly IDefaultOperations _files = new FileClient(server).Default;

    public Task Type_File_Body_uploadFileSpecificContentType() => _files.BodyUploadFileSpecificContentTypeAsync(Assets.Png());

    public async Task Type_File_Body_downloadFileSpecificContentType() =>
        await Assets.IsPngAsync(await _files.BodyDownloadFileSpecificContentTypeAsync());

    public Task Type_File_Body_uploadFileMultipleContentTypes() => _files.BodyUploadFileMultipleContentTypesAsync(Assets.Png());

    public async Task Type_File_Body_downloadFileMultipleContentTypes() =>
        await Assets.IsPngAsync(await _files.BodyDownloadFileMultipleContentTypesAsync());

    /// <summary>The document says nothing about the media type, so the caller does.</summary>
    public Task Type_File_Body_uploadFileDefaultContentType() => _files.BodyUploadFileDefaultContentTypeAsync(
        Assets.Png(), new BodyUploadFileDefaultContentTypeOptions { Headers = new Dictionary<string, string> { ["Content-Type"] = "image/png" } });

    public async Task Type_File_Body_downloadFileDefaultContentType() =>
        await Assets.IsPngAsync(await _files.BodyDownloadFileDefaultContentTypeAsync());

    public Task Type_File_Body_uploadFileJsonContentType() =>
        _files.BodyUploadFileJsonContentTypeAsync(new MemoryStream("""{"message":"test file content"}"""u8.ToArray()));

    public async Task Type_File_Body_downloadFileJsonContentType() => Assert.Equal(
        """{"message":"test file content"}""",
        await new StreamReader(await _files.BodyDownloadFileJsonContentTypeAsync()).ReadToEndAsync());
}
