using Specs.Parameters.BodyOptionality;

namespace Scenarios.Parameters;

/// <summary>Bodies that must be sent, and one that need not.</summary>
public sealed class BodyOptionality(HttpClient server)
{
    private readonly IDefaultOperations _bodies = new BodyOptionalityClient(server).Default;

    public Task Parameters_BodyOptionality_requiredExplicit() => _bodies.RequiredExplicitAsync(new() { Name = "foo" });

    public Task Parameters_BodyOptionality_requiredImplicit() => _bodies.RequiredImplicitAsync(new() { Name = "foo" });

    public async Task Parameters_BodyOptionality_OptionalExplicit()
    {
        await _bodies.OptionalExplicitSetAsync(new OptionalExplicitSetOptions { Body = new() { Name = "foo" } });
        await _bodies.OptionalExplicitOmitAsync();
    }
}
