using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>One of the things that a body may be: media types that a client does not tell apart.</summary>
/// <param name="Format">How it is written and read.</param>
/// <param name="Media">The media types, the one to send first.</param>
internal sealed record ContentChoice(ApiContentFormat Format, IReadOnlyList<MediaType> Media)
{
    public Schema? Schema => Media[0].Schema;

    public bool IsSequence => Format is ApiContentFormat.EventStream or ApiContentFormat.JsonLines or ApiContentFormat.JsonTextSequence;

    /// <summary>What the method is called that gets the body in this form where another goes before it.</summary>
    public string WordOfResponse => Format switch
    {
        _ when IsSequence => "Stream",
        ApiContentFormat.Text => "AsText",
        ApiContentFormat.Json => "As " + Subtype,
        _ => "AsBytes",
    };

    /// <summary>What the method is called that sends the body in this form where another goes before it.</summary>
    public string WordOfRequest => Format switch
    {
        _ when IsSequence => "FromItems",
        ApiContentFormat.Form => "FromForm",
        ApiContentFormat.Multipart => "FromMultipart",
        ApiContentFormat.Text => "FromText",
        ApiContentFormat.Json => "From " + Subtype,
        _ => "FromBytes",
    };

    /// <summary><c>vnd.pets</c> of <c>application/vnd.pets+json</c>.</summary>
    public string Subtype
    {
        get
        {
            var essence = JsonMediaType.EssenceOf(Media[0]);
            var subtype = essence.Substring(essence.IndexOf('/') + 1);
            return subtype.EndsWith("+json", StringComparison.Ordinal) ? subtype.Substring(0, subtype.Length - 5) : subtype;
        }
    }
}
