namespace Gale.Codegen.Resolution;

/// <summary>Addresses as <c>$id</c> and <c>$ref</c> write them: a URI, or a path relative to the project's folder. None is ever opened.</summary>
internal static class DocumentAddress
{
    /// <summary>What an address means that is written where another is in force (RFC 3986, 5.2).</summary>
    /// <param name="baseAddress">The address in force.</param>
    /// <param name="reference">An address without a fragment.</param>
    public static string Resolve(string baseAddress, string reference)
    {
        if (HasScheme(reference))
        {
            return Uri.TryCreate(reference, UriKind.Absolute, out var whole) ? whole.AbsoluteUri : reference;
        }

        if (!HasScheme(baseAddress))
        {
            return DocumentPath.Combine(baseAddress, Uri.UnescapeDataString(reference));
        }

        return Uri.TryCreate(baseAddress, UriKind.Absolute, out var from) && Uri.TryCreate(from, reference, out var joined)
            ? joined.AbsoluteUri
            : reference;
    }

    /// <summary>Whether an address begins as a URI does; a drive letter is none.</summary>
    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':');
        return colon > 1 && address.IndexOf('/') is var slash && (slash < 0 || colon < slash);
    }
}
