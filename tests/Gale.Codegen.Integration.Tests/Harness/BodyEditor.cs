using System.Text;
using System.Text.Json.Nodes;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Edits every body on its way: sends what a typed client cannot send by itself.</summary>
internal sealed class BodyEditor(Action<JsonObject> edit) : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>Leaves a member of the body out.</summary>
    public static BodyEditor Without(string member) =>
        new(body => Assert.True(body.Remove(member), $"There is no {member}."));

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
        edit(body);
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await base.SendAsync(request, cancellationToken);
    }
}
