using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The class with a property for every documented header of a client's answers.</summary>
/// <param name="Name">The class.</param>
/// <param name="Type">The same as others refer to it.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
/// <param name="Headers">Its properties, in the order of their first use; none: there is no such class.</param>
internal sealed record HeadersModel(Identifier Name, TypeName Type, bool IsPublic, EquatableArray<HeaderModel> Headers);
