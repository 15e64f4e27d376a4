using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>Something that wants a name in a <see cref="NameScope"/>.</summary>
/// <param name="Key">Its semantic key: identifies it, and orders it where two want the same name.</param>
/// <param name="Wanted">The name it would have if it were alone.</param>
/// <param name="Source">The text the name was made from; the one that needed no change comes first.</param>
/// <param name="IsForeign">Whether it comes from another file; those of the document itself come before.</param>
internal sealed record NameRequest(string Key, string Wanted, string Source, bool IsForeign = false)
{
    /// <summary>Of what it is another shape, or another method: that has a name in the document, and whatever else has one goes before this.</summary>
    public ShapeName? Shape { get; init; }

    /// <summary>Whether the document has no name for it, so that it is called after where it stands: what has one goes before.</summary>
    public bool IsComposed { get; init; }

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; private init; }

    /// <summary>What was expected of the name that the document asks for, where nothing can be called so.</summary>
    public string? Expected { get; private init; }

    /// <summary>Whether the name is made of what the document asks for: such a one goes before all others.</summary>
    public bool IsAsked => Asked is not null && Expected is null;

    /// <summary>Whether the name is not the text as it is.</summary>
    public bool IsChanged => Source != Wanted;

    /// <summary>The same with what the document asks for, where it does and that can be a name there.</summary>
    /// <param name="asked">The name.</param>
    /// <param name="rules">What can be a name there.</param>
    /// <param name="derive">Makes a name of words.</param>
    public NameRequest With(ApiAskedName? asked, NameRules rules, Func<string, string> derive) => asked switch
    {
        null => this,
        { IsExact: false } => this with { Wanted = derive(asked.Text), Source = asked.Text, Asked = asked },
        _ when rules.Allow(asked) => this with { Wanted = asked.Text, Source = asked.Text, Asked = asked },
        _ => this with { Asked = asked, Expected = rules.Expected },
    };
}
