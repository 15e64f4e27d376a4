using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Read, change, send: what is sent is made of what was read.</summary>
public class InputTests
{
    private const string Order =
        """
        Order:
          type: object
          required: [id, status]
          properties:
            id: {type: string, readOnly: true}
            status: {type: string, enum: [open, paid]}
            note: {type: [string, 'null']}
            coupon: {type: string, writeOnly: true}
            lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
            payment: {oneOf: [{$ref: '#/components/schemas/Card'}, {type: string}]}
            range: {type: array, prefixItems: [{type: integer}, {type: [integer, 'null']}], minItems: 1}
        Line:
          type: object
          required: [sku, total]
          properties: {sku: {type: string}, total: {type: integer, readOnly: true}, comment: {type: [string, 'null']}}
        Card: {type: object, required: [last4], properties: {last4: {type: string}, brand: {type: string, readOnly: true}}}
        """;

    [Theory]
    [InlineData("""{"id":"1","status":"open"}""", """{"status":"open"}""")]
    [InlineData("""{"id":"1","status":"open","note":null}""", """{"status":"open","note":null}""")]
    [InlineData("""{"id":"1","status":"open","note":"n"}""", """{"status":"open","note":"n"}""")]
    [InlineData("""{"id":"1","status":"held","new":{"a":[1]}}""", """{"status":"held","new":{"a":[1]}}""")]
    [InlineData("""{"id":"1","status":"open","lines":[{"sku":"a","total":3,"comment":null,"new":1}]}""", """{"status":"open","lines":[{"sku":"a","comment":null,"new":1}]}""")]
    [InlineData("""{"id":"1","status":"open","payment":{"last4":"4242","brand":"visa"}}""", """{"status":"open","payment":{"last4":"4242"}}""")]
    [InlineData("""{"id":"1","status":"open","payment":[1]}""", """{"status":"open","payment":[1]}""")]
    [InlineData("""{"id":"1","status":"open","range":[1,null]}""", """{"status":"open","range":[1,null]}""")]
    public void What_is_sent_is_what_was_read_without_what_only_answers_have(string read, string sent) => Assert.Equal(
        sent,
        Code.Run(Snippet.SentAndRead(Order, "Order"), $"return JsonSerializer.Serialize(JsonSerializer.Deserialize<Order>({Quoted(read)})!.ToInput());"));

    [Fact]
    public void It_can_be_changed_on_the_way() => Assert.Equal(
        """{"status":"paid","note":null,"coupon":"c"}""",
        Code.Run(
            Snippet.SentAndRead(Order, "Order"),
            """return JsonSerializer.Serialize(new Order { Id = "1", Status = OrderStatus.Open, Note = "n" }.ToInput() with { Status = OrderStatus.Paid, Note = null, Coupon = "c" });"""));

    [Fact]
    public void Each_kind_of_type_makes_its_own() => Assert.Equal(
        "CardInput 4242|Integer|7",
        Code.Run(
            Snippet.SentAndRead(Order.Replace("{type: string}]}", "{type: integer}]}", StringComparison.Ordinal), "Order"),
            """
            OrderPayment card = new Card { Last4 = "4242" };
            OrderPayment number = 7;
            return $"{((OrderPaymentInput.Card)card.ToInput()).Value.GetType().Name} {new Card { Last4 = "4242" }.ToInput().Last4}|{number.ToInput().GetType().Name}|{new OrderRange { Item1 = 7 }.ToInput().Item1}";
            """));

    [Fact]
    public void A_kind_makes_the_same_kind() => Assert.Equal(
        "CatInput DogInput {\"kind\":\"cat\",\"lives\":9} {\"kind\":\"bird\"}",
        Code.Run(
            Snippet.SentAndRead(
                """
                Pet: {type: object, discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}, properties: {kind: {type: string}, id: {type: string, readOnly: true}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {packSize: {type: [integer, 'null']}}}]}
                """,
                "Pet"),
            """
            Pet cat = new Cat { Id = "1", Lives = 9 };
            var bird = JsonSerializer.Deserialize<Pet>("{\"kind\":\"bird\",\"id\":\"2\"}")!;
            return $"{cat.ToInput().GetType().Name} {new Dog().ToInput().GetType().Name} {JsonSerializer.Serialize(cat.ToInput())} {JsonSerializer.Serialize(bird.ToInput())}";
            """));

    [Fact]
    public void What_asks_for_more_than_was_read_has_to_be_made_by_hand()
    {
        var client = Snippet.SentAndRead(
            """
            Account: {type: object, required: [password], properties: {id: {type: string, readOnly: true}, password: {type: string, writeOnly: true}, owner: {$ref: '#/components/schemas/Owner'}}}
            Owner: {type: object, properties: {id: {type: string, readOnly: true}}}
            """,
            "Account").Run().Compile();

        Assert.Null(client.Type("Account").GetMethod("ToInput"));
        Assert.NotNull(client.Type("Owner").GetMethod("ToInput"));
    }

    /// <summary>The serializer then hands on a reader that is told of more to come.</summary>
    [Fact]
    public void What_only_answers_have_is_passed_over_also_in_a_stream() => Assert.Equal(
        "{\"sku\":\"a\"}",
        Code.Run(
            Snippet.SentAndRead(Order, "Order"),
            """
            using var stream = new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes("[{\"sku\":\"a\",\"total\":{\"deep\":[1,2,3]}}" + new string(' ', 200) + "]"));
            var lines = JsonSerializer.DeserializeAsync<List<LineInput>>(stream, new JsonSerializerOptions { DefaultBufferSize = 20 }).AsTask().GetAwaiter().GetResult();
            return JsonSerializer.Serialize(lines![0]);
            """));

    [Fact]
    public void A_member_and_a_schema_may_be_called_like_it()
    {
        var run = Snippet.SentAndRead("ToInput: {type: object, properties: {to_input: {type: [string, 'null']}, id: {type: string, readOnly: true}}}", "ToInput").Run();

        Assert.Equal(["public string? ToInputValue", "public string? Id"], run.Members("ToInputModel"));
        run.Compile();
    }

    private static string Quoted(string json) => $"\"{json.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
