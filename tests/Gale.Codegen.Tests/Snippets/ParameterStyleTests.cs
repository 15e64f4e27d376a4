using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>
/// The table of examples of the specification (OpenAPI 3.1.1, 4.8.12.4): the parameter <c>color</c> in every style, as it leaves
/// a generated client. Where RFC 6570 and the table leave a choice, it is said.
/// </summary>
public class ParameterStyleTests
{
    private const string Nested = "{type: object, properties: {a: {type: string}, b: {type: array, items: {type: string}}, c: {type: array, items: {type: string}}}}";

    private const string Text = "{type: string}";
    private const string List = "{type: array, items: {type: string}}";
    private const string Object = "{type: object, properties: {R: {type: integer}, G: {type: integer}, B: {type: integer}}}";

    private const string Map = "{type: object, additionalProperties: {type: string}}";
    private const string Dates = "{type: array, items: {type: string, format: date}}";
    private const string Words = "{type: array, items: {type: string, enum: [deep blue, red]}}";

    private const string Day = "[new System.DateOnly(2026, 2, 25)]";
    private const string DeepBlue = "[ListPetsColorItem.DeepBlue, ListPetsColorItem.Red]";
    private const string Pairs = "new System.Collections.Generic.Dictionary<string, string> { [\"a\"] = \"1\", [\"b c\"] = \"\" }";
    private const string Blue = "\"blue\"";
    private const string Colors = "[\"blue\", \"black\", \"brown\"]";
    private const string Instant = "new System.DateTimeOffset(2026, 2, 25, 15, 30, 0, System.TimeSpan.FromHours(1))";
    private const string Rgb = "new ListPetsColor { R = 100, G = 200, B = 150 }";

    [Theory]
    [InlineData("\"\"", "/pets?color=")]
    [InlineData("\"blue\"", "/pets?color=blue")]
    [InlineData("null", "/pets")]
    public void A_value_that_may_be_empty_is_sent_as_one(string value, string sent) => Assert.Equal(
        sent,
        Exchange.Of(Snippet.Operation($"parameters: [{{name: color, in: query, allowEmptyValue: true, schema: {Text}}}]\nresponses: {{'204': {{description: Done}}}}"), $"new ListPetsOptions {{ Color = {value} }}").Target);

    [Theory]
    [InlineData("matrix", false, Text, "\"\"", "/pets/;color")]
    [InlineData("matrix", false, Text, Blue, "/pets/;color=blue")]
    [InlineData("matrix", false, List, Colors, "/pets/;color=blue,black,brown")]
    [InlineData("matrix", false, Object, Rgb, "/pets/;color=R,100,G,200,B,150")]
    [InlineData("matrix", true, Text, Blue, "/pets/;color=blue")]
    [InlineData("matrix", true, List, Colors, "/pets/;color=blue;color=black;color=brown")]
    [InlineData("matrix", true, Object, Rgb, "/pets/;R=100;G=200;B=150")]
    [InlineData("label", false, Text, Blue, "/pets/.blue")]
    [InlineData("label", false, List, Colors, "/pets/.blue,black,brown")]
    [InlineData("label", false, Object, Rgb, "/pets/.R,100,G,200,B,150")]
    [InlineData("label", true, List, Colors, "/pets/.blue.black.brown")]
    [InlineData("label", true, Object, Rgb, "/pets/.R=100.G=200.B=150")]
    [InlineData("simple", false, Text, Blue, "/pets/blue")]
    [InlineData("simple", false, List, Colors, "/pets/blue,black,brown")]
    [InlineData("simple", false, Object, Rgb, "/pets/R,100,G,200,B,150")]
    [InlineData("simple", true, List, Colors, "/pets/blue,black,brown")]
    [InlineData("simple", true, Object, Rgb, "/pets/R=100,G=200,B=150")]
    [InlineData("simple", false, List, "[\"a/b\", \"c,d\"]", "/pets/a%2Fb,c%2Cd")]
    [InlineData("label", false, Text, "\".\"", "/pets/%2E%2E")]
    [InlineData("label", false, Text, "\"\"", "/pets/%2E")]
    [InlineData("label", true, Text, Blue, "/pets/.blue")]
    [InlineData("simple", true, Text, Blue, "/pets/blue")]
    [InlineData("simple", false, Text, "\"ü /?#[]@!$&'()*+,;=:%20\"", "/pets/%C3%BC%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%2520")]
    [InlineData("simple", false, Dates, Day, "/pets/2026-02-25")]
    [InlineData("label", true, Dates, Day, "/pets/.2026-02-25")]
    [InlineData("matrix", false, Words, DeepBlue, "/pets/;color=deep%20blue,red")]
    [InlineData("matrix", true, List, "[\"\", \"a\"]", "/pets/;color;color=a")]
    [InlineData("matrix", true, Map, Pairs, "/pets/;a=1;b%20c")]
    [InlineData("simple", true, Map, Pairs, "/pets/a=1,b%20c=")]
    [InlineData("simple", false, Object, "new ListPetsColor { G = 200 }", "/pets/G,200")]
    public void In_a_path(string style, bool explode, string schema, string value, string sent) => Assert.Equal(
        sent,
        Sent($"/pets/{{color}}", $"{{name: color, in: path, required: true, style: {style}, explode: {Yes(explode)}, schema: {schema}}}", value).Target);

    [Theory]
    [InlineData("form", null, Text, "\"\"", "/pets?color=")]
    [InlineData("form", null, Text, Blue, "/pets?color=blue")]
    [InlineData("form", false, List, Colors, "/pets?color=blue,black,brown")]
    [InlineData("form", false, Object, Rgb, "/pets?color=R,100,G,200,B,150")]
    [InlineData("form", null, List, Colors, "/pets?color=blue&color=black&color=brown")]
    [InlineData("form", true, Object, Rgb, "/pets?R=100&G=200&B=150")]
    [InlineData("spaceDelimited", false, List, Colors, "/pets?color=blue%20black%20brown")]
    [InlineData("spaceDelimited", false, Object, Rgb, "/pets?color=R%20100%20G%20200%20B%20150")]
    [InlineData("pipeDelimited", false, List, Colors, "/pets?color=blue%7Cblack%7Cbrown")]
    [InlineData("pipeDelimited", false, Object, Rgb, "/pets?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData("pipeDelimited", true, List, Colors, "/pets?color=blue&color=black&color=brown")]
    [InlineData("deepObject", true, Object, Rgb, "/pets?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData("deepObject", true, "{type: object, additionalProperties: {type: object, additionalProperties: {type: array, items: {type: string}}}}", "new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>> { [\"a\"] = new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<string>> { [\"b[]\"] = [\"1\", \"2\"] } }", "/pets?color%5Ba%5D%5Bb%5B%5D%5D=1&color%5Ba%5D%5Bb%5B%5D%5D=2")]
    [InlineData("form", false, List, "new string[0]", "/pets")]
    [InlineData("form", false, List, "[\"a&b=c\", \"d,e#f\"]", "/pets?color=a%26b%3Dc,d%2Ce%23f")]
    [InlineData("form", true, "{type: array, items: {type: integer}}", "[1L, 2L]", "/pets?color=1&color=2")]
    [InlineData("form", true, "{type: array, items: {type: string, format: date-time}}", "[new System.DateTimeOffset(2026, 2, 25, 14, 30, 0, System.TimeSpan.Zero)]", "/pets?color=2026-02-25T14%3A30%3A00Z")]
    [InlineData("form", false, "{type: array, items: {type: string, enum: [deep blue, red]}}", "[ListPetsColorItem.DeepBlue, ListPetsColorItem.Red]", "/pets?color=deep%20blue,red")]
    [InlineData("form", true, Text, "\"größe\"", "/pets?color=gr%C3%B6%C3%9Fe")]
    [InlineData("form", true, Map, Pairs, "/pets?a=1&b%20c=")]
    [InlineData("form", false, Map, Pairs, "/pets?color=a,1,b%20c,")]
    [InlineData("form", true, Object, "new ListPetsColor { G = 200 }", "/pets?G=200")]
    [InlineData("form", true, Object, "new ListPetsColor()", "/pets")]
    [InlineData("form", false, Object, "new ListPetsColor()", "/pets")]
    [InlineData("deepObject", true, Object, "new ListPetsColor()", "/pets")]
    [InlineData("deepObject", true, Map, Pairs, "/pets?color%5Ba%5D=1&color%5Bb%20c%5D=")]
    [InlineData("form", true, "{type: array, items: {type: [string, 'null']}}", "[\"a\", null, \"\"]", "/pets?color=a&color=")]
    [InlineData("form", false, "{type: array, items: {type: [integer, 'null']}}", "[1L, null, 2L]", "/pets?color=1,2")]
    [InlineData("form", true, Dates, Day, "/pets?color=2026-02-25")]
    [InlineData("spaceDelimited", false, Words, DeepBlue, "/pets?color=deep%20blue%20red")]
    [InlineData("form", true, "{oneOf: [{type: string}, {type: boolean}]}", "true", "/pets?color=true")]
    [InlineData("form", true, "{type: string, format: byte}", "new byte[] { 251, 255 }", "/pets?color=%2B%2F8%3D")]
    [InlineData("form", true, "{type: string, format: base64url}", "new byte[] { 251, 255 }", "/pets?color=-_8")]
    [InlineData("form", true, "{type: integer, format: unixtime}", Instant, "/pets?color=1772029800")]
    [InlineData("form", false, "{type: array, items: {type: integer, format: unixtime}}", $"[{Instant}, {Instant}]", "/pets?color=1772029800,1772029800")]
    [InlineData("form", true, "{type: string, format: http-date}", Instant, "/pets?color=Wed%2C%2025%20Feb%202026%2014%3A30%3A00%20GMT")]
    [InlineData("form", true, "{type: string, format: duration}", "Gale.Codegen.Runtime.Iso8601Duration.Parse(\"P1M\")", "/pets?color=P1M")]
    public void In_a_query(string style, bool? explode, string schema, string value, string sent)
    {
        var exploded = explode is null ? "" : $"explode: {Yes(explode.Value)}, ";

        Assert.Equal(sent, Sent("/pets", $"{{name: color, in: query, required: true, style: {style}, {exploded}schema: {schema}}}", value).Target);
        Assert.Equal(sent, Sent("/pets", $"{{name: color, in: query, style: {style}, {exploded}schema: {schema}}}", value).Target);
    }

    [Theory]
    [InlineData("simple", false, List, "new string[0]")]
    [InlineData("simple", false, Text, "\"\"")]
    [InlineData("label", false, List, "new string[0]")]
    [InlineData("label", true, Object, "new ListPetsColor()")]
    [InlineData("matrix", false, List, "new string[0]")]
    [InlineData("matrix", true, Map, "new System.Collections.Generic.Dictionary<string, string>()")]
    public void A_path_without_its_parameter_would_be_another(string style, bool explode, string schema, string value)
    {
        var refused = Assert.Throws<System.Reflection.TargetInvocationException>(() =>
            Sent("/pets/{color}", $"{{name: color, in: path, required: true, style: {style}, explode: {Yes(explode)}, schema: {schema}}}", value));

        Assert.StartsWith("The path parameter 'color' of listPets is empty", Assert.IsType<ArgumentException>(refused.InnerException).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Text, "\"/a?b=c&d;e@f:g [h]#i%20%zz ü\"", "/pets?color=/a?b=c&d;e@f:g%20%5Bh%5D%23i%20%25zz%20%C3%BC")]
    [InlineData(List, "[\"a/b\", \"c d\"]", "/pets?color=a/b&color=c%20d")]
    public void Reserved_characters_stay_where_they_are_allowed(string schema, string value, string sent) => Assert.Equal(
        sent, Sent("/pets", $"{{name: color, in: query, required: true, allowReserved: true, schema: {schema}}}", value).Target);

    /// <summary>Since OpenAPI 3.2; what would end a segment of the path, or a cookie, is encoded all the same (3.2, URL Percent-Encoding).</summary>
    [Theory]
    [InlineData("path", "/pets/{color}", Text, "\"a:b@c!d&e;f=g,h/i?j#k[l]%20%zz ü\"", "/pets/a:b@c!d&e;f=g,h%2Fi%3Fj%23k%5Bl%5D%20%25zz%20%C3%BC")]
    [InlineData("path, style: matrix, explode: true", "/pets/{color}", List, "[\"a:b\", \"c/d\"]", "/pets/;color=a:b;color=c%2Fd")]
    [InlineData("path", "/pets/{color}", Text, "\"..\"", "/pets/%2E%2E")]
    [InlineData("cookie", "/pets", Text, "\"a:/?b=c;d e\"", "color=a:/?b=c%3Bd%20e")]
    public void Reserved_characters_stay_in_other_places_too_where_the_version_lets_them(string place, string path, string schema, string value, string sent)
    {
        var parameter = $"{{name: color, in: {place}, required: true, allowReserved: true, schema: {schema}}}";
        var document = Snippet.Paths($"{path}:\n  get:\n    operationId: listPets\n    tags: [Pets]\n    parameters: [{parameter}]\n    responses: {{'204': {{description: Done}}}}");
        var exchange = Exchange.Of(document.Edit("pets.yaml", "openapi: 3.1.0", "openapi: 3.2.0"), value);

        Assert.Equal(sent, place == "cookie" ? exchange.Header("Cookie") : exchange.Target);
    }

    [Theory]
    [InlineData("/pets/{color}", "path")]
    [InlineData("/pets", "cookie")]
    public void Before_that_they_do_not_and_it_is_said(string path, string place)
    {
        var exchange = Exchange.Of(
            Snippet.Paths($"{path}:\n  get:\n    operationId: listPets\n    tags: [Pets]\n    parameters: [{{name: color, in: {place}, required: true, allowReserved: true, schema: {Text}}}]\n    responses: {{'204': {{description: Done}}}}"),
            "\"a:b\"",
            allows: "GALE1264");

        Assert.Equal(place == "cookie" ? "color=a%3Ab" : "/pets/a%3Ab", place == "cookie" ? exchange.Header("Cookie") : exchange.Target);
    }

    [Theory]
    [InlineData(false, Text, Blue, "blue")]
    [InlineData(false, List, Colors, "blue,black,brown")]
    [InlineData(false, Object, Rgb, "R,100,G,200,B,150")]
    [InlineData(true, Object, Rgb, "R=100,G=200,B=150")]
    [InlineData(true, Map, Pairs, "a=1,b c=")]
    [InlineData(false, Dates, Day, "2026-02-25")]
    [InlineData(false, Words, DeepBlue, "deep blue,red")]
    [InlineData(false, "{type: array, items: {type: [boolean, 'null']}}", "[true, null]", "true")]
    public void In_a_header(bool explode, string schema, string value, string sent) => Assert.Equal(
        sent, Sent("/pets", $"{{name: X-Color, in: header, required: true, explode: {Yes(explode)}, schema: {schema}}}".Replace("X-Color", "color"), value).Header("color"));

    /// <summary>Several cookies share one header, between semicolons (RFC 6265, 5.4), also where the table writes an ampersand.</summary>
    [Theory]
    [InlineData(null, Text, Blue, "color=blue")]
    [InlineData(null, Text, "\"a;b c\"", "color=a%3Bb%20c")]
    [InlineData(false, List, Colors, "color=blue,black,brown")]
    [InlineData(true, List, Colors, "color=blue; color=black; color=brown")]
    [InlineData(true, Object, Rgb, "R=100; G=200; B=150")]
    [InlineData(false, Object, Rgb, "color=R,100,G,200,B,150")]
    [InlineData(false, Words, DeepBlue, "color=deep%20blue,red")]
    [InlineData(null, Text, "\"\"", "color=")]
    public void In_cookies(bool? explode, string schema, string value, string sent) => Assert.Equal(
        sent,
        Sent("/pets", $"{{name: color, in: cookie, required: true, {(explode is null ? "" : $"explode: {Yes(explode.Value)}, ")}schema: {schema}}}", value).Header("Cookie"));

    /// <summary>The style of 3.2: what is to be escaped comes escaped, and nothing is escaped twice.</summary>
    [Theory]
    [InlineData(null, Text, "\"\"", "color=")]
    [InlineData(null, Text, "\"a%3Bb c=\"", "color=a%3Bb c=")]
    [InlineData(null, Text, "\"{\\\"a\\\":1}\"", "color={\"a\":1}")]
    [InlineData(false, List, Colors, "color=blue,black,brown")]
    [InlineData(null, List, Colors, "color=blue; color=black; color=brown")]
    [InlineData(false, Object, Rgb, "color=R,100,G,200,B,150")]
    [InlineData(null, Object, Rgb, "R=100; G=200; B=150")]
    [InlineData(null, Map, Pairs, "a=1; b c=")]
    [InlineData(null, Words, DeepBlue, "color=deep blue; color=red")]
    public void In_cookies_of_their_own_style(bool? explode, string schema, string value, string sent) => Assert.Equal(
        sent,
        Sent("/pets", $"{{name: color, in: cookie, style: cookie, required: true, {(explode is null ? "" : $"explode: {Yes(explode.Value)}, ")}schema: {schema}}}", value).Header("Cookie"));

    [Theory]
    [InlineData(Text, "\"a; admin=1\"")]
    [InlineData(List, "[\"a\", \"b;\"]")]
    [InlineData(Map, "new System.Collections.Generic.Dictionary<string, string> { [\"a=b\"] = \"\" }")]
    [InlineData(Map, "new System.Collections.Generic.Dictionary<string, string> { [\"a;b\"] = \"\" }")]
    [InlineData(Text, "\"a\\r\\nX-Admin: 1\"")]
    public void A_cookie_that_is_not_escaped_brings_no_other(string schema, string value)
    {
        var refused = Assert.Throws<System.Reflection.TargetInvocationException>(() => Sent("/pets", $"{{name: color, in: cookie, style: cookie, required: true, schema: {schema}}}", value));

        Assert.IsType<ArgumentException>(refused.InnerException);
    }

    [Theory]
    [InlineData("query", "/pets", null, "/pets?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")]
    [InlineData("path", "/pets/{color}", null, "/pets/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")]
    [InlineData("header", "/pets", "color", """{"R":100,"G":200,"B":150}""")]
    [InlineData("cookie", "/pets", "Cookie", "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")]
    [InlineData("querystring", "/pets", null, "/pets?%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")]
    public void As_JSON_where_the_document_says_content(string place, string path, string? header, string expected)
    {
        var sent = Sent(path, $"{{name: color, in: {place}, required: true, content: {{application/json: {{schema: {Object}}}}}}}", Rgb);

        Assert.Equal(expected, header is null ? sent.Target : sent.Header(header));
    }

    [Theory]
    [InlineData("schema: {type: array, items: {type: array, items: {type: string}}}", "[[\"a\"], [\"b\", \"c\"]]", "/pets?color=%5B%22a%22%5D&color=%5B%22b%22%2C%22c%22%5D")]
    [InlineData("style: deepObject, schema: {type: array, items: {type: string}}", "[\"a\", \"b\"]", "/pets?color=a&color=b")]
    [InlineData("style: deepObject, schema: {type: array, items: {type: object, additionalProperties: {type: array, items: {type: string}}}}", "[new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<string>> { [\"a\"] = [\"1\", \"2\"] }, new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<string>> { [\"a\"] = [\"3\"] }]", "/pets?color%5B0%5D%5Ba%5D=1&color%5B0%5D%5Ba%5D=2&color%5B1%5D%5Ba%5D=3")]
    [InlineData("style: deepObject, schema: {type: object, properties: {a: {type: array, items: {type: array, items: {type: integer}}}}}", "new() { A = [[1, 2], [], [3]] }", "/pets?color%5Ba%5D%5B0%5D=1&color%5Ba%5D%5B0%5D=2&color%5Ba%5D%5B2%5D=3")]
    [InlineData($"explode: false, schema: {Nested}", "new() { A = \"x\", B = [\"1\", \"2\"], C = [] }", "/pets?color=a,x,b,%5B%221%22%2C%222%22%5D")]
    public void What_no_style_has_a_form_for_is_JSON_or_a_form_and_said(string parameter, string value, string sent) => Assert.Equal(
        sent,
        Exchange.Of(Snippet.Operation($"parameters: [{{name: color, in: query, required: true, {parameter}}}]\nresponses: {{'204': {{description: Done}}}}"), value, allows: "GALE1202").Target);

    [Theory]
    [InlineData("", "header", "/pets", "color: a,x,b,[\"1\",\"2\"]")]
    [InlineData("explode: true, ", "header", "/pets", "color: a=x,b=[\"1\",\"2\"]")]
    [InlineData("style: label, explode: true, ", "path", "/pets/{color}", "/pets/.a=x.b=%5B%221%22%2C%222%22%5D")]
    public void A_list_in_an_object_is_JSON_and_said_where_no_name_can_be_repeated(string style, string place, string path, string sent)
    {
        var exchange = Exchange.Of(
            Snippet.Paths($"{path}: {{get: {{operationId: listPets, tags: [Pets], parameters: [{{name: color, in: {place}, required: true, {style}schema: {Nested}}}], responses: {{'204': {{description: Done}}}}}}}}"),
            "new() { A = \"x\", B = [\"1\", \"2\"] }",
            allows: "GALE1202");

        Assert.Contains(sent, exchange.Headers.Append(exchange.Target));
        Assert.Equal("/pets?a=x&b=1&b=2", Sent("/pets", $"{{name: color, in: query, required: true, schema: {Nested}}}", "new() { A = \"x\", B = [\"1\", \"2\"] }").Target);
    }

    [Fact]
    public void A_whole_query_may_be_one_value() => Assert.Equal(
        "/pets?R=100&G=200&B=150",
        Sent("/pets", $"{{name: color, in: querystring, required: true, content: {{application/x-www-form-urlencoded: {{schema: {Object}}}}}}}", Rgb).Target);

    [Fact]
    public void Optional_ones_may_be_called_as_each_other_and_as_arguments()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: a, in: query, required: true, schema: {type: string}}
              - {name: A, in: query, explode: false, schema: {type: array, items: {type: string}}}
              - {name: a_value, in: query, explode: false, schema: {type: array, items: {type: string}}}
              - {name: options, in: cookie, schema: {type: string}}
              - {name: request, in: cookie, schema: {type: string}}
            responses: {'204': {description: Done}}
            """).Run();

        run.Compile();
    }

    private static string Yes(bool value) => value ? "true" : "false";

    private static Exchange Sent(string path, string parameter, string value)
    {
        var isRequired = parameter.Contains("required: true", StringComparison.Ordinal);
        return Exchange.Of(
            Snippet.Paths($"{path}:\n  get:\n    operationId: listPets\n    tags: [Pets]\n    parameters: [{parameter}]\n    responses: {{'204': {{description: Done}}}}"),
            isRequired ? value : $"new ListPetsOptions {{ Color = {value} }}",
            allows: parameter.Contains("'null']", StringComparison.Ordinal) ? "GALE1266" : null);
    }
}
