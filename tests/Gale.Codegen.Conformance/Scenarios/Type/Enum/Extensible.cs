using Specs.Type.Enum.Extensible;

namespace Scenarios.Type.Enum;

/// <summary>A vocabulary that may grow.</summary>
public sealed class Extensible(HttpClient server)
{
    private readonly IDefaultOperations _days = new ExtensibleClient(server).Default;

    public async Task Type_Enum_Extensible_String_getKnownValue() =>
        Assert.Equal(DaysOfWeekExtensibleEnum.Monday, await _days.StringGetKnownValueAsync());

    public Task Type_Enum_Extensible_String_putKnownValue() => _days.StringPutKnownValueAsync(DaysOfWeekExtensibleEnum.Monday);

    public Task Type_Enum_Extensible_String_putUnknownValue() => _days.StringPutUnknownValueAsync("Weekend");

    public async Task Type_Enum_Extensible_String_getUnknownValue()
    {
        var response = await _days.StringGetUnknownValueWithResponseAsync();

        Assert.Equal(DaysOfWeekExtensibleEnum.Unknown, response.Value);
    }
}
