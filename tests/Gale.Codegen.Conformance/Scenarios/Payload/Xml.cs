using Specs.Payload.Xml;

namespace Scenarios.Payload;

/// <summary>
/// Bodies in XML, which the client hands on as streams (GALE1210): nothing of what the server sent is lost, and what is sent
/// back is what came.
/// </summary>
public sealed class Xml(HttpClient server)
{
    private readonly IDefaultOperations _xml = new XmlClient(server).Default;

    public async Task Payload_Xml_ModelWithArrayOfModelValue_get() => await IsXmlAsync(await _xml.ModelWithArrayOfModelValueGetAsync());

    public async Task Payload_Xml_ModelWithArrayOfModelValue_put() => await _xml.ModelWithArrayOfModelValuePutAsync(await _xml.ModelWithArrayOfModelValueGetAsync());

    public async Task Payload_Xml_ModelWithAttributesValue_get() => await IsXmlAsync(await _xml.ModelWithAttributesValueGetAsync());

    public async Task Payload_Xml_ModelWithAttributesValue_put() => await _xml.ModelWithAttributesValuePutAsync(await _xml.ModelWithAttributesValueGetAsync());

    public async Task Payload_Xml_ModelWithDatetimeValue_get() => await IsXmlAsync(await _xml.ModelWithDatetimeValueGetAsync());

    public async Task Payload_Xml_ModelWithDatetimeValue_put() => await _xml.ModelWithDatetimeValuePutAsync(await _xml.ModelWithDatetimeValueGetAsync());

    public async Task Payload_Xml_ModelWithDictionaryValue_get() => await IsXmlAsync(await _xml.ModelWithDictionaryValueGetAsync());

    public async Task Payload_Xml_ModelWithDictionaryValue_put() => await _xml.ModelWithDictionaryValuePutAsync(await _xml.ModelWithDictionaryValueGetAsync());

    public async Task Payload_Xml_ModelWithEmptyArrayValue_get() => await IsXmlAsync(await _xml.ModelWithEmptyArrayValueGetAsync());

    public async Task Payload_Xml_ModelWithEmptyArrayValue_put() => await _xml.ModelWithEmptyArrayValuePutAsync(await _xml.ModelWithEmptyArrayValueGetAsync());

    public async Task Payload_Xml_ModelWithEncodedNamesValue_get() => await IsXmlAsync(await _xml.ModelWithEncodedNamesValueGetAsync());

    public async Task Payload_Xml_ModelWithEncodedNamesValue_put() => await _xml.ModelWithEncodedNamesValuePutAsync(await _xml.ModelWithEncodedNamesValueGetAsync());

    public async Task Payload_Xml_ModelWithEnumValue_get() => await IsXmlAsync(await _xml.ModelWithEnumValueGetAsync());

    public async Task Payload_Xml_ModelWithEnumValue_put() => await _xml.ModelWithEnumValuePutAsync(await _xml.ModelWithEnumValueGetAsync());

    public async Task Payload_Xml_ModelWithOptionalFieldValue_get() => await IsXmlAsync(await _xml.ModelWithOptionalFieldValueGetAsync());

    public async Task Payload_Xml_ModelWithOptionalFieldValue_put() => await _xml.ModelWithOptionalFieldValuePutAsync(await _xml.ModelWithOptionalFieldValueGetAsync());

    public async Task Payload_Xml_ModelWithRenamedArraysValue_get() => await IsXmlAsync(await _xml.ModelWithRenamedArraysValueGetAsync());

    public async Task Payload_Xml_ModelWithRenamedArraysValue_put() => await _xml.ModelWithRenamedArraysValuePutAsync(await _xml.ModelWithRenamedArraysValueGetAsync());

    public async Task Payload_Xml_ModelWithRenamedFieldsValue_get() => await IsXmlAsync(await _xml.ModelWithRenamedFieldsValueGetAsync());

    public async Task Payload_Xml_ModelWithRenamedFieldsValue_put() => await _xml.ModelWithRenamedFieldsValuePutAsync(await _xml.ModelWithRenamedFieldsValueGetAsync());

    public async Task Payload_Xml_ModelWithSimpleArraysValue_get() => await IsXmlAsync(await _xml.ModelWithSimpleArraysValueGetAsync());

    public async Task Payload_Xml_ModelWithSimpleArraysValue_put() => await _xml.ModelWithSimpleArraysValuePutAsync(await _xml.ModelWithSimpleArraysValueGetAsync());

    public async Task Payload_Xml_ModelWithTextValue_get() => await IsXmlAsync(await _xml.ModelWithTextValueGetAsync());

    public async Task Payload_Xml_ModelWithTextValue_put() => await _xml.ModelWithTextValuePutAsync(await _xml.ModelWithTextValueGetAsync());

    public async Task Payload_Xml_ModelWithUnwrappedArrayValue_get() => await IsXmlAsync(await _xml.ModelWithUnwrappedArrayValueGetAsync());

    public async Task Payload_Xml_ModelWithUnwrappedArrayValue_put() => await _xml.ModelWithUnwrappedArrayValuePutAsync(await _xml.ModelWithUnwrappedArrayValueGetAsync());

    public async Task Payload_Xml_SimpleModelValue_get() => await IsXmlAsync(await _xml.SimpleModelValueGetAsync());

    public async Task Payload_Xml_SimpleModelValue_put() => await _xml.SimpleModelValuePutAsync(await _xml.SimpleModelValueGetAsync());

    public async Task Payload_Xml_XmlErrorValue_get()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => _xml.XmlErrorValueGetAsync());

        Assert.Equal(400, (int)error.StatusCode);
        Assert.Contains("Something went wrong", error.RawBody);
    }

    private static async Task IsXmlAsync(Stream body)
    {
        using var reader = new StreamReader(body);

        Assert.StartsWith("<?xml", await reader.ReadToEndAsync());
    }
}
