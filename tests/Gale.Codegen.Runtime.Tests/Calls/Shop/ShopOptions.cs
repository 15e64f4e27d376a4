namespace Gale.Codegen.Runtime.Tests.Calls;

internal sealed record ShopOptions : ApiClientOptions
{
    public BearerCredential? MerchantKey { get; init; }

    public ApiCredential? AdminKey { get; init; }

    protected override ApiCredential? GetCredential(string scheme) => scheme switch
    {
        "merchantKey" => MerchantKey,
        "adminKey" => AdminKey,
        _ => null,
    };

    protected override string? NameOfCredential(string scheme) => scheme switch
    {
        "merchantKey" => nameof(MerchantKey),
        "adminKey" => nameof(AdminKey),
        _ => null,
    };
}
