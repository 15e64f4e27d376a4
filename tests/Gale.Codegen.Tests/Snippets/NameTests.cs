using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Any text becomes a name of C#'s conventions, and no two things have one name.</summary>
public class NameTests
{
    [Theory]
    [InlineData("checkout_id", "CheckoutId")]
    [InlineData("checkoutId", "CheckoutId")]
    [InlineData("CheckoutID", "CheckoutId")]
    [InlineData("checkout-id", "CheckoutId")]
    [InlineData("checkout id", "CheckoutId")]
    [InlineData("checkout.id", "CheckoutId")]
    [InlineData("PARTIALLY_REFUNDED", "PartiallyRefunded")]
    [InlineData("URL", "Url")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("address_line_1", "AddressLine1")]
    [InlineData("v2_2025_10", "V2_2025_10")]
    [InlineData("1st", "_1st")]
    [InlineData("123", "_123")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("_links", "Links")]
    [InlineData("__proto__", "Proto")]
    [InlineData("class", "Class")]
    [InlineData("name[]", "Name")]
    [InlineData("$", "Dollar")]
    [InlineData("*", "Star")]
    [InlineData("", "Empty")]
    [InlineData("größe", "Größe")]
    [InlineData("название", "Название")]
    [InlineData("名前", "名前")]
    [InlineData("e\u0301t\u00e9", "\u00c9t\u00e9")]
    [InlineData("CAFE\u0301_AU", "Caf\u00e9Au")]
    [InlineData("x\u0302", "X\u0302")]
    [InlineData("\u0301", "U0301")]
    [InlineData("\u1112-\u1161", "\ud558")]
    [InlineData("\u2126", "\u03a9")]
    [InlineData("na\u200Dme", "NaMe")]
    [InlineData("na\u202Eme", "NaMe")]
    [InlineData("name\uFE0F", "Name")]
    [InlineData("\u3164name\u115F", "Name")]
    [InlineData("\u3164", "U3164")]
    [InlineData("\U0001F469\u200D\U0001F4BB", "U1f469U200dU1f4bb")]
    [InlineData("x\U0001F600y", "XY")]
    [InlineData("\U0001F600", "U1f600")]
    public void A_member_has_a_name_of_Csharp(string json, string name)
    {
        var run = Snippet.Members($"{System.Text.Json.JsonSerializer.Serialize(json)}: {{type: string}}").Run();

        Assert.Equal([$"public string? {name}"], run.Members("Pet"));
        Assert.Empty(run.Places);
        run.Compile();
    }

    [Theory]
    [InlineData("Equals", "EqualsValue")]
    [InlineData("to_string", "ToStringValue")]
    [InlineData("GetHashCode", "GetHashCodeValue")]
    [InlineData("get_type", "GetTypeValue")]
    [InlineData("Clone", "CloneValue")]
    [InlineData("unmapped", "UnmappedValue")]
    [InlineData("explicit_nulls", "ExplicitNullsValue")]
    [InlineData("print_members", "PrintMembersValue")]
    [InlineData("equality_contract", "EqualityContractValue")]
    [InlineData("deconstruct", "DeconstructValue")]
    [InlineData("finalize", "FinalizeValue")]
    [InlineData("pet", "PetValue")]
    public void A_name_that_the_record_needs_gets_a_suffix(string json, string name)
    {
        var run = Snippet.Members($"{json}: {{type: [string, 'null']}}").Run();

        Assert.Equal([$"public string? {name}"], run.Members("Pet"));
        Assert.Empty(run.Places);
        Assert.Equal($$"""{"{{json}}":null}""", run.Compile().RoundTrip("Pet", $$"""{"{{json}}":null}"""));
    }

    [Theory]
    [InlineData("a_b", "ab")]
    [InlineData("n_u_l_l_s", "x")]
    [InlineData("reader", "member")]
    [InlineData("value", "writer")]
    [InlineData("seen", "unmapped")]
    [InlineData("builder", "field")]
    [InlineData("class", "default")]
    [InlineData("nulls", "nulls_value")]
    [InlineData("1", "_1")]
    public void Names_that_nearly_meet_do_not_disturb_each_other(string one, string other)
    {
        var client = Snippet.Pet(
            $$$$"""
            type: object
            required: ['{{{{one}}}}']
            properties:
              '{{{{one}}}}': {type: array, items: {type: string}}
              '{{{{other}}}}': {type: [array, 'null'], items: {type: string}}
              secret: {type: [string, 'null'], format: password}
            """).Run().Compile();
        var json = $$"""{"{{one}}":["a"],"{{other}}":null,"secret":null}""";

        Assert.Equal(json, client.RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("petName")]
    [InlineData("pet-name")]
    [InlineData("PET_NAME")]
    public void Of_two_members_with_one_name_the_one_that_is_the_name_keeps_it_and_both_are_read(string other)
    {
        var run = Snippet.Members($"{other}: {{type: string}}\nPetName: {{type: string}}").Run();

        Assert.Equal(["public string? PetName2", "public string? PetName"], run.Members("Pet"));
        Assert.Equal(["pets.yaml(8,9) GALE1302"], run.Places);
        var json = $$"""{"{{other}}":"a","PetName":"b"}""";
        Assert.Equal(json, run.Compile().RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("Status", "OrderStatus", "OrderStatus2")]
    [InlineData("status", "OrderStatus", "OrderStatus2")]
    [InlineData("Status", "order_status", "OrderStatus2")]
    [InlineData("Status", "OrderStatusNames", "OrderStatusModel")]
    public void A_schema_has_its_name_before_one_that_is_called_after_its_place(string member, string schema, string inline)
    {
        var run = Snippet.Schemas($"Order: {{type: object, properties: {{{member}: {{type: string, enum: [open]}}}}}}\n{schema}: {{type: object, properties: {{x: {{type: string}}}}}}").Run();

        Assert.Equal([$"public {inline}? Status"], run.Members("Order"));
        Assert.Equal(["public string? X"], run.Members(schema == "order_status" ? "OrderStatus" : schema));
        run.Compile();
    }

    [Fact]
    public void An_operationId_has_its_name_before_a_method_and_a_path()
    {
        var run = Snippet.Paths("/a: {get: {tags: [t], responses: {'204': {description: Done}}}}\n/b: {get: {operationId: get___a, tags: [t], responses: {'204': {description: Done}}}}").Run();

        Assert.Contains(" GetAOperation = new(\"get___a\"", string.Concat(run.Files.Values), StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("System")]
    [InlineData("Object")]
    [InlineData("String")]
    [InlineData("Gale")]
    [InlineData("Shop")]
    [InlineData("Exception")]
    [InlineData("CancellationToken")]
    [InlineData("HttpClient")]
    [InlineData("JsonElement")]
    [InlineData("Uri")]
    [InlineData("Nullable")]
    [InlineData("Attribute")]
    [InlineData("IReadOnlyList")]
    [InlineData("RequestOptions")]
    [InlineData("ApiException")]
    [InlineData("Unknown")]
    [InlineData("名前")]
    public void A_schema_may_be_called_like_a_type_of_the_framework(string name)
    {
        var run = Snippet.Paths(
            $$$$"""
            /pets/{id}:
              post:
                operationId: getPet
                tags: [Pets]
                parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
                requestBody:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/{{{{name}}}}'}}}
                responses:
                  '200':
                    description: OK
                    content: {application/json: {schema: {$ref: '#/components/schemas/{{{{name}}}}'}}}
            """,
            $$$$"""
            {{{{name}}}}:
              type: object
              properties:
                next: {$ref: '#/components/schemas/{{{{name}}}}'}
                kind: {type: string, enum: [a]}
                list: {type: array, items: {$ref: '#/components/schemas/{{{{name}}}}'}}
                map: {type: object, additionalProperties: {}}
                uri: {type: [string, 'null'], format: uri}
                password: {type: string, format: password}
                when: {type: string, format: date-time}
            """).Run();

        Assert.Contains(name, run.Models());
        Assert.Empty(run.Places);
        run.Compile();
    }

    [Theory]
    [InlineData("Pet", "PetJson", "PetJsonModel")]
    [InlineData("Kind", "KindNames", "KindNamesModel")]
    [InlineData("Pet", "PetsClient", "PetsClientModel")]
    [InlineData("Pet", "PetsClientOptions", "PetsClientOptionsModel")]
    [InlineData("Pet", "IPetsClient", "IPetsClientModel")]
    [InlineData("Pet", "DelegatingPetsClient", "DelegatingPetsClientModel")]
    [InlineData("Pet", "PetsJsonResolver", "PetsJsonResolverModel")]
    [InlineData("Pet", "PetsOperations", "PetsOperationsModel")]
    [InlineData("Pet", "IPetsOperations", "IPetsOperationsModel")]
    [InlineData("Pet", "DelegatingPetsOperations", "DelegatingPetsOperationsModel")]
    [InlineData("Pet", "ListPetsOptions", "ListPetsOptionsModel")]
    [InlineData("Pet", "Unmapped", "UnmappedModel")]
    [InlineData("Pet", "ExplicitNulls", "ExplicitNullsModel")]
    [InlineData("Pet", "AdditionalProperties", "AdditionalPropertiesModel")]
    [InlineData("Pet", "FurtherItems", "FurtherItemsModel")]
    [InlineData("Pet", "PrintMembers", "PrintMembersModel")]
    public void A_schema_makes_way_for_what_the_client_needs(string other, string schema, string given)
    {
        var run = Snippet.Operation(
            "responses: {'204': {description: Done}}",
            $"{other}: {{type: object, properties: {{id: {{type: string}}}}}}\n{schema}: {{type: string, enum: [a]}}").Run();

        Assert.Contains(given, run.Models());
        Assert.Equal(["pets.yaml(12,5) GALE1303"], run.Places);
        run.Compile();
    }

    [Fact]
    public void What_is_sent_of_a_schema_is_called_after_the_name_that_this_has_got()
    {
        var run = Snippet.SentAndRead(
            """
            pet: {type: object, properties: {id: {type: string, readOnly: true}}}
            Pet: {type: object, properties: {next: {$ref: '#/components/schemas/pet'}}}
            """,
            "pet").Run();

        Assert.Equal(["Pet", "Pet2", "Pet2Input"], run.Models().Order(StringComparer.Ordinal));
    }
}
