using Specs.Payload.Multipart;

namespace Scenarios.Payload;

/// <summary>Forms of several parts: texts, JSON, numbers and files.</summary>
public sealed class Multipart(HttpClient server)
{
    private readonly IDefaultOperations _forms = new MultipartClient(server).Default;

    public Task Payload_MultiPart_FormData_basic() => _forms.FormDataBasicAsync(new() { Id = "123", ProfileImage = Assets.Jpg() });

    public Task Payload_MultiPart_FormData_withWireName() =>
        _forms.FormDataWithWireNameAsync(new() { Id = "123", ProfileImage = Assets.Jpg() });

    public async Task Payload_MultiPart_FormData_optionalParts()
    {
        await _forms.FormDataOptionalPartsAsync(new() { Id = "123" });
        await _forms.FormDataOptionalPartsAsync(new() { ProfileImage = Assets.Jpg() });
        await _forms.FormDataOptionalPartsAsync(new() { Id = "123", ProfileImage = Assets.Jpg() });
    }

    public Task Payload_MultiPart_FormData_fileArrayAndBasic() => _forms.FormDataFileArrayAndBasicAsync(new()
    {
        Id = "123",
        Address = new() { City = "X" },
        ProfileImage = Assets.Jpg(),
        Pictures = [Assets.Png(), Assets.Png()],
    });

    public Task Payload_MultiPart_FormData_jsonPart() =>
        _forms.FormDataJsonPartAsync(new() { Address = new() { City = "X" }, ProfileImage = Assets.Jpg() });

    public Task Payload_MultiPart_FormData_binaryArrayParts() =>
        _forms.FormDataBinaryArrayPartsAsync(new() { Id = "123", Pictures = [Assets.Png(), Assets.Png()] });

    public async Task Payload_MultiPart_FormData_multiBinaryParts()
    {
        await _forms.FormDataMultiBinaryPartsAsync(new() { ProfileImage = Assets.Jpg() });
        await _forms.FormDataMultiBinaryPartsAsync(new() { ProfileImage = Assets.Jpg(), Picture = Assets.Png() });
    }

    public Task Payload_MultiPart_FormData_checkFileNameAndContentType() => _forms.FormDataCheckFileNameAndContentTypeAsync(new()
    {
        Id = "123",
        ProfileImage = new(Assets.Jpg(), "hello.jpg", "image/jpg"),
    });

    public Task Payload_MultiPart_FormData_anonymousModel() => _forms.FormDataAnonymousModelAsync(new() { ProfileImage = Assets.Jpg() });

    public Task Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType() =>
        _forms.ContentTypeImageJpegContentTypeAsync(new() { ProfileImage = new(Assets.Jpg(), "hello.jpg") });

    public Task Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType() =>
        _forms.ContentTypeRequiredContentTypeAsync(new() { ProfileImage = new(Assets.Jpg(), MediaType: "application/octet-stream") });

    public Task Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType() =>
        _forms.ContentTypeOptionalContentTypeAsync(new() { ProfileImage = Assets.Jpg() });

    public Task Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray() => _forms.HttpPartsJsonArrayAndFileArrayAsync(new()
    {
        Id = "123",
        Address = new() { City = "X" },
        ProfileImage = new(Assets.Jpg(), MediaType: "application/octet-stream"),
        PreviousAddresses = [new() { City = "Y" }, new() { City = "Z" }],
        Pictures = [new(Assets.Png(), MediaType: "application/octet-stream"), new(Assets.Png(), MediaType: "application/octet-stream")],
    });

    public Task Payload_MultiPart_FormData_HttpParts_NonString_float() => _forms.NonStringFloatAsync(new() { Temperature = 0.5 });

    public Task Payload_MultiPart_FormData_File_uploadFileSpecificContentType() =>
        _forms.FileUploadFileSpecificContentTypeAsync(new() { File = new(Assets.Png(), "image.png") });

    public Task Payload_MultiPart_FormData_File_uploadFileRequiredFilename() =>
        _forms.FileUploadFileRequiredFilenameAsync(new() { File = new(Assets.Png(), "image.png") });

    public Task Payload_MultiPart_FormData_File_uploadFileArray() =>
        _forms.FileUploadFileArrayAsync(new() { Files = [new(Assets.Png(), "image1.png"), new(Assets.Png(), "image2.png")] });
}
