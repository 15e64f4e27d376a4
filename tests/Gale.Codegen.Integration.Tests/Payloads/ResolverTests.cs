using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

public sealed class ResolverTests
{
    private const string Pending = """{"checkout_id":"cs_1","status":"pending","order":null}""";

    [Fact]
    public void Reflection_is_off_in_these_tests()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize<Checkout>(Pending));
    }

    [Fact]
    public void Lists_and_maps_of_records_are_read_and_written()
    {
        AssertRoundTrip<List<Checkout>>($"[{Pending},{Pending}]");
        AssertRoundTrip<Checkout[]>($"[{Pending}]");
        AssertRoundTrip<IReadOnlyList<Checkout>>("[]");
        AssertRoundTrip<Dictionary<string, Checkout>>($$"""{"first":{{Pending}}}""");
        AssertRoundTrip<IReadOnlyDictionary<string, Checkout>>($$"""{"first":{{Pending}},"second":{{Pending}}}""");
    }

    [Fact]
    public void Enums_are_read_and_written_by_themselves()
    {
        AssertRoundTrip<CheckoutStatus>("\"completed\"");
        AssertRoundTrip<CheckoutStatus?>("null");
        AssertRoundTrip<IReadOnlyList<CheckoutStatus>>("""["pending","refunded_since","failed"]""");
        Assert.Equal(CheckoutStatus.Unknown, GeneratedJson.GaleV2.Read<CheckoutStatus>("\"refunded_since\""));
    }

    [Fact]
    public void Resolvers_of_several_documents_go_together()
    {
        var resolver = JsonTypeInfoResolver.Combine(GaleV2JsonResolver.Default, V1.GaleV1JsonResolver.Default);
        var json = new GeneratedJson(resolver);

        Assert.Equal(CheckoutStatus.Pending, json.Read<Checkout>(Pending).Status);
        Assert.Equal(V1.CheckoutStatus.Paid, json.Read<V1.Checkout>("""{"checkout_id":"chk_1","status":"PAID"}""").Status);
    }

    [Fact]
    public async Task A_record_is_read_from_a_stream_in_small_pieces()
    {
        var recording = Recordings.Named("gale-v2/getCheckout.200.completed.json");
        var options = new JsonSerializerOptions { TypeInfoResolver = GaleV2JsonResolver.Default, DefaultBufferSize = 1 };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(recording.Json));

        var checkout = await JsonSerializer.DeserializeAsync<Checkout>(stream, options);

        Assert.Equal(PayloadTypes.Of(recording).Read(recording.Json), checkout);
    }

    private static void AssertRoundTrip<T>(string json) =>
        JsonAssert.Same(json, GeneratedJson.GaleV2.Write(GeneratedJson.GaleV2.Read<T>(json)));
}
