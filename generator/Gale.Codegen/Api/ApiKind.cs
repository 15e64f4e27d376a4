using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>An object that is a kind of another.</summary>
/// <param name="Type">The object.</param>
/// <param name="Texts">The texts of the discriminator that stand for it.</param>
/// <param name="IsDirect">Whether nothing stands between the two.</param>
internal sealed record ApiKind(ApiTypeReference Type, EquatableArray<string> Texts, bool IsDirect);
