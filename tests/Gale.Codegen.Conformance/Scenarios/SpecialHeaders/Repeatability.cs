using Specs.SpecialHeaders.Repeatability;

namespace Scenarios.SpecialHeaders;

/// <summary>Headers that let a server recognise a call that comes twice.</summary>
public sealed class Repeatability(HttpClient server)
{
    public async Task SpecialHeaders_Repeatability_immediateSuccess()
    {
        var response = await new RepeatabilityClient(server).Default.ImmediateSuccessWithResponseAsync(
            repeatabilityRequestId: "2378d9bc-1726-11ee-be56-0242ac120002",
            repeatabilityFirstSent: new DateTimeOffset(2022, 11, 15, 12, 45, 26, TimeSpan.Zero));

        Assert.Equal(RepeatabilityResultHeader.Accepted, response.Headers.RepeatabilityResult);
    }
}
