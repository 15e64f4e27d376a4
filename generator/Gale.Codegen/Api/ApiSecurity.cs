using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What a client can do for the security of a document.</summary>
/// <param name="Credentials">The schemes it serves.</param>
/// <param name="Unserved">The schemes that are declared but not served: the consumer's HttpClient has to.</param>
internal sealed record ApiSecurity(EquatableArray<ApiCredential> Credentials, IReadOnlyCollection<string> Unserved)
{
    public bool IsServed(string scheme) => CredentialOf(scheme) is not null;

    public ApiCredential? CredentialOf(string scheme) => Credentials.FirstOrDefault(credential => credential.Scheme == scheme);
}
