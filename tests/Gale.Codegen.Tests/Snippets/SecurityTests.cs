using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Security schemes: a property of the client's options for each that a client can serve.</summary>
public class SecurityTests
{
    [Theory]
    [InlineData("{type: http, scheme: bearer}", "BearerCredential", "\"k\"", "Authorization: Bearer k")]
    [InlineData("{type: http, scheme: Bearer}", "BearerCredential", "\"k\"", "Authorization: Bearer k")]
    [InlineData("{type: oauth2, flows: {}}", "BearerCredential", "\"k\"", "Authorization: Bearer k")]
    [InlineData("{type: openIdConnect, openIdConnectUrl: 'https://id.example.com'}", "BearerCredential", "\"k\"", "Authorization: Bearer k")]
    [InlineData("{type: http, scheme: basic}", "BasicCredential", "new(\"a\", \"b\")", "Authorization: Basic YTpi")]
    [InlineData("{type: apiKey, in: header, name: X-Key}", "ApiKeyCredential", "\"k\"", "X-Key: k")]
    [InlineData("{type: apiKey, in: cookie, name: session}", "ApiKeyCredential", "\"k\"", "Cookie: session=k")]
    [InlineData("{type: apiKey, in: query, name: 'my \"key'}", "ApiKeyCredential", "\"k\"", "/pets?my%20%22key=k")]
    public void A_credential_travels_as_the_document_says(string scheme, string type, string value, string sent)
    {
        var document = Snippet.Operation("security: [{way_in: []}]\nresponses: {'204': {description: Done}}")
            .Edit("paths:", $"components: {{securitySchemes: {{way_in: {scheme}}}}}\npaths:");
        var exchange = Exchange.Of(document, "", $"WayIn = {value}");

        Assert.Equal([$"public {type}? WayIn"], document.Run().Members("PetsClientOptions"));
        Assert.Contains(sent, exchange.Headers.Append(exchange.Target));
    }

    [Theory]
    [InlineData("[{key: [], token: []}]", "Key = \"k\", Token = \"t\"", "X-Key: k, Authorization: Bearer t")]
    [InlineData("[{key: []}, {token: []}]", "Key = \"k\", Token = \"t\"", "X-Key: k")]
    [InlineData("[{key: []}, {token: []}]", "Token = \"t\"", "Authorization: Bearer t")]
    [InlineData("[{key: [], token: []}, {token: []}]", "Token = \"t\"", "Authorization: Bearer t")]
    [InlineData("[{}, {key: []}]", "Key = \"k\"", "X-Key: k")]
    [InlineData("[{}, {key: []}]", "Token = \"t\"", "")]
    [InlineData("[{}]", "Key = \"k\", Token = \"t\"", "")]
    [InlineData("[]", "Key = \"k\", Token = \"t\"", "")]
    [InlineData(null, "Key = \"k\", Token = \"t\"", "Authorization: Bearer t")]
    public void An_operation_is_sent_with_what_it_asks_for_and_else_with_what_the_document_does(string? security, string options, string sent)
    {
        var document = Snippet.Operation($"{(security is null ? "" : $"security: {security}\n")}responses: {{'204': {{description: Done}}}}").Edit(
            "paths:",
            """
            security: [{token: [read]}]
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                token: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://id.example.com', scopes: {read: To read.}}}}
            paths:
            """);

        var headers = Exchange.Of(document, "", options).Headers.Where(header => header.StartsWith("X-Key", StringComparison.Ordinal) || header.StartsWith("Auth", StringComparison.Ordinal));

        Assert.Equal(sent, string.Join(", ", headers));
    }

    [Theory]
    [InlineData("[{tls: []}, {key: []}]", "", "")]
    [InlineData("[{tls: []}, {key: []}]", "Key = \"k\"", "X-Key: k")]
    [InlineData("[{key: []}, {tls: [], digest: []}]", "", "")]
    [InlineData("[{tls: [], key: []}]", "Key = \"k\"", "X-Key: k")]
    [InlineData("[{tls: [], key: []}]", "", null)]
    [InlineData("[{ghost: []}, {key: []}]", "", null)]
    public void Where_what_the_http_client_brings_is_enough_nothing_else_has_to_be_shown(string security, string options, string? sent)
    {
        var document = Snippet.Operation($"security: {security}\nresponses: {{'204': {{description: Done}}}}").Edit(
            "paths:",
            "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, tls: {type: mutualTLS}, digest: {type: http, scheme: digest}}}\npaths:");
        if (sent is null)
        {
            Assert.Contains("""Security = [["key"]],""", document.Run().Files["PetsClient.Operations.Pets.g.cs"], StringComparison.Ordinal);
            return;
        }

        Assert.Equal(sent, string.Join(", ", Exchange.Of(document, "", options, allows: "GALE1204").Headers.Where(header => header.StartsWith("X-Key", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("[»{token: [], login: []}]", "Token = \"t\"", "Authorization: Bearer t")]
    [InlineData("[»{token: [], login: []}]", "Login = new(\"a\", \"b\")", "Authorization: Basic YTpi")]
    [InlineData("[»{token: [], login: []}]", "Login = new(\"a\", \"b\"), Token = \"t\"", "Authorization: Bearer t")]
    [InlineData("[»{login: [], key: [], token: []}]", "Token = \"t\", Key = \"k\"", "X-Key: k, Authorization: Bearer t")]
    [InlineData("[»{token: [], own: []}, {key: []}]", "Key = \"k\", Own = \"o\"", "Authorization: o")]
    [InlineData("[»{key: [], lower: []}]", "Lower = \"l\"", "X-KEY: l")]
    [InlineData("[»{one: [], two: []}]", "Two = \"2\"", "/pets?key=2")]
    public void Two_credentials_for_one_place_are_told_and_either_is_enough(string security, string options, string sent)
    {
        var document = Snippet.Operation($"security: {security.Replace("»", "", StringComparison.Ordinal)}\nresponses: {{'204': {{description: Done}}}}").Edit(
            "paths:",
            """
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                lower: {type: apiKey, in: header, name: X-KEY}
                own: {type: apiKey, in: header, name: authorization}
                token: {type: http, scheme: bearer}
                login: {type: http, scheme: basic}
                one: {type: apiKey, in: query, name: key}
                two: {type: apiKey, in: query, name: key}
            paths:
            """);
        var exchange = Exchange.Of(document, "", options, allows: "GALE1224");

        Assert.Equal([$"pets.yaml(17,{"      security: ".Length + security.IndexOf('»', StringComparison.Ordinal) + 1}) GALE1224"], document.Run().Places);
        Assert.Equal(sent, string.Join(", ", exchange.Headers.Append(exchange.Target).Where(line => line.StartsWith("X-K", StringComparison.Ordinal) || line.StartsWith("auth", StringComparison.OrdinalIgnoreCase) || line.Contains("key=", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Reverse()));
    }

    [Fact]
    public void A_scheme_that_is_not_declared_is_said_and_the_rest_of_its_set_sent()
    {
        var run = Snippet.Operation("security: [{key: [], ghost: []}]\nresponses: {'204': {description: Done}}")
            .Edit("paths:", "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\npaths:").Run();

        Assert.Equal(["pets.yaml(6,5) GALE1205"], run.Places);
        Assert.Contains("""Security = [["key"]],""", run.Files["PetsClient.Operations.Pets.g.cs"], StringComparison.Ordinal);
        run.Compile();
    }

    [Theory]
    [InlineData("{type: http, scheme: digest}")]
    [InlineData("{type: mutualTLS}")]
    [InlineData("{type: apiKey, in: body, name: key}")]
    public void What_no_header_can_say_is_the_http_clients_to_bring(string scheme)
    {
        var run = Snippet.Operation("security: [{way_in: []}]\nresponses: {'204': {description: Done}}")
            .Edit("paths:", $"components: {{securitySchemes: {{way_in: {scheme}}}}}\npaths:").Run();

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id is "GALE1204");
        Assert.Empty(run.Members("PetsClientOptions"));
        run.Compile();
    }
}
