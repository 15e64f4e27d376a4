using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>The API as it was when it was last accepted: what code may still lean on.</summary>
/// <param name="Path">The baseline.</param>
/// <param name="Document">The document that it is the baseline of: there everything has the key that it had, apart from the file.</param>
/// <param name="Model">The API.</param>
/// <param name="Successors">What has another key.</param>
internal sealed record ApiBaseline(string Path, string Document, ApiModel Model, EquatableArray<ApiSuccessor> Successors)
{
    /// <summary>The key that something has now, if it is still there.</summary>
    public string KeyNow(string key) =>
        key.StartsWith(Path + "#", StringComparison.Ordinal) ? Document + key.Substring(Path.Length) : key;
}
