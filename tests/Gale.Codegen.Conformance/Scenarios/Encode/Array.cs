using Specs.Encode.Array;

namespace Scenarios.Encode;

/// <summary>Lists in one text. OpenAPI has no word for that: to the document, and so to the client, they are texts.</summary>
public sealed class Array(HttpClient server)
{
    private readonly IDefaultOperations _lists = new ArrayClient(server).Default;

    public Task Encode_Array_Property_commaDelimited() =>
        Echoes(new CommaDelimitedArrayProperty { Value = "blue,red,green" }, list => _lists.PropertyCommaDelimitedAsync(list));

    public Task Encode_Array_Property_spaceDelimited() =>
        Echoes(new SpaceDelimitedArrayProperty { Value = "blue red green" }, list => _lists.PropertySpaceDelimitedAsync(list));

    public Task Encode_Array_Property_pipeDelimited() =>
        Echoes(new PipeDelimitedArrayProperty { Value = "blue|red|green" }, list => _lists.PropertyPipeDelimitedAsync(list));

    public Task Encode_Array_Property_newlineDelimited() =>
        Echoes(new NewlineDelimitedArrayProperty { Value = "blue\nred\ngreen" }, list => _lists.PropertyNewlineDelimitedAsync(list));

    public Task Encode_Array_Property_enumCommaDelimited() =>
        Echoes(new CommaDelimitedEnumArrayProperty { Value = "blue,red,green" }, list => _lists.PropertyEnumCommaDelimitedAsync(list));

    public Task Encode_Array_Property_enumSpaceDelimited() =>
        Echoes(new SpaceDelimitedEnumArrayProperty { Value = "blue red green" }, list => _lists.PropertyEnumSpaceDelimitedAsync(list));

    public Task Encode_Array_Property_enumPipeDelimited() =>
        Echoes(new PipeDelimitedEnumArrayProperty { Value = "blue|red|green" }, list => _lists.PropertyEnumPipeDelimitedAsync(list));

    public Task Encode_Array_Property_enumNewlineDelimited() =>
        Echoes(new NewlineDelimitedEnumArrayProperty { Value = "blue\nred\ngreen" }, list => _lists.PropertyEnumNewlineDelimitedAsync(list));

    public Task Encode_Array_Property_extensibleEnumCommaDelimited() =>
        Echoes(new CommaDelimitedExtensibleEnumArrayProperty { Value = "blue,red,green" }, list => _lists.PropertyExtensibleEnumCommaDelimitedAsync(list));

    public Task Encode_Array_Property_extensibleEnumSpaceDelimited() =>
        Echoes(new SpaceDelimitedExtensibleEnumArrayProperty { Value = "blue red green" }, list => _lists.PropertyExtensibleEnumSpaceDelimitedAsync(list));

    public Task Encode_Array_Property_extensibleEnumPipeDelimited() =>
        Echoes(new PipeDelimitedExtensibleEnumArrayProperty { Value = "blue|red|green" }, list => _lists.PropertyExtensibleEnumPipeDelimitedAsync(list));

    public Task Encode_Array_Property_extensibleEnumNewlineDelimited() =>
        Echoes(new NewlineDelimitedExtensibleEnumArrayProperty { Value = "blue\nred\ngreen" }, list => _lists.PropertyExtensibleEnumNewlineDelimitedAsync(list));

    private static async Task Echoes<T>(T sent, Func<T, Task<T>> call) => Assert.Equal(sent, await call(sent));
}
