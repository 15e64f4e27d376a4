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
