using Specs.Type.Enum.Fixed;

namespace Scenarios.Type.Enum;

/// <summary>A vocabulary that does not grow.</summary>
public sealed class Fixed(HttpClient server)
{
    private readonly IDefaultOperations _days = new FixedClient(server).Default;

    public async Task Type_Enum_Fixed_String_getKnownValue() => Assert.Equal(DaysOfWeekEnum.Monday, await _days.StringGetKnownValueAsync());

    public Task Type_Enum_Fixed_String_putKnownValue() => _days.StringPutKnownValueAsync(DaysOfWeekEnum.Monday);
}
