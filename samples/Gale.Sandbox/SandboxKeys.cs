namespace Gale.Sandbox;

/// <summary>The only credentials that a sandbox accepts, with the documented prefixes.</summary>
internal static class SandboxKeys
{
    public const string MerchantKey = "glm_test_sandbox";
    public const string MerchantToken = "merchant_token_sandbox";
    public const string ApplicationKey = "ks_test_sandbox";
    public const string MerchantJwt = "merchant.jwt.sandbox";
}
