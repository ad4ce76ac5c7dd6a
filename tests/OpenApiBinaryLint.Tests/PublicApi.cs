using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace OpenApiBinaryLint.Tests;

/// <summary>Lists the public types of an assembly as C# declares them, so that a person reads what users see.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The declarations, sorted; what the compiler adds to records is left out.</summary>
    public static string List(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var group in types.GroupBy(static type => type.Namespace).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"namespace {group.Key};\n\n");
            foreach (var type in group.OrderBy(static type => type.FullName, StringComparer.Ordinal))
            {
                text.Append($"{Declaration(type)}\n{{\n{string.Concat(Members(type).Select(static line => $"    {line}\n"))}}}\n\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Every type that a user of the type meets: bases, and those of members and their parameters.</summary>
    public static IEnumerable<Type> TypesNamedBy(Type type)
    {
        IEnumerable<Type?> direct =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. VisibleMethods(type).SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType)),
            .. VisibleMethods(type).OfType<MethodInfo>().Select(static method => method.ReturnType),
            .. type.GetProperties(Declared).Where(IsVisible).Select(static property => property.PropertyType),
            .. type.GetFields(Declared).Where(IsVisible).Select(static field => field.FieldType),
        ];
        return direct.OfType<Type>().SelectMany(WithParts);
    }

    private static IEnumerable<Type> WithParts(Type type) =>
        [type, .. type.GetGenericArguments().SelectMany(WithParts), .. type.GetElementType() is { } element ? WithParts(element) : []];

    private static string Declaration(Type type)
    {
        if (type.IsEnum)
        {
            return $"public enum {type.Name}";
        }

        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        var kind = (type.IsValueType, isRecord) switch
        {
            (true, true) => $"{(IsReadOnly(type) ? "readonly " : "")}record struct",
            (true, false) => $"{(IsReadOnly(type) ? "readonly " : "")}struct",
            (false, true) => "record",
            _ => "class",
        };
        var modifier = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true, IsValueType: false } => "sealed ",
            _ => "",
        };
        string[] bases =
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [Name(parent)] : Array.Empty<string>(),
            .. type.GetInterfaces().Where(contract => !isRecord || contract != typeof(IEquatable<>).MakeGenericType(type)).Select(Name),
        ];
        return $"public {modifier}{kind} {type.Name}{(bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Select(static value => $"{value} = {Convert.ToInt64(value, CultureInfo.InvariantCulture)},");
        }

        return
        [
            .. type.GetFields(Declared).Where(IsVisible).OrderBy(static field => field.Name, StringComparer.Ordinal).Select(Text),
            .. VisibleMethods(type).OfType<ConstructorInfo>().Select(constructor => $"{Access(constructor)} {type.Name}({Parameters(constructor)});").Order(StringComparer.Ordinal),
            .. type.GetProperties(Declared).Where(IsVisible).OrderBy(static property => property.Name, StringComparer.Ordinal).Select(Text),
            .. VisibleMethods(type).OfType<MethodInfo>().Where(static method => !method.IsSpecialName && !IsOverrideOfObject(method))
                .OrderBy(static method => method.Name, StringComparer.Ordinal).ThenBy(Parameters, StringComparer.Ordinal).Select(Text),
        ];
    }

    private static IEnumerable<MethodBase> VisibleMethods(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
            .Where(method => IsVisible(method) && (method.IsSpecialName || !method.IsDefined(typeof(CompilerGeneratedAttribute))) && !IsCopy(method));

    private static bool IsCopy(MethodBase method) =>
        method.Name == "<Clone>$" || (method is ConstructorInfo && method.GetParameters() is [var only] && only.ParameterType == method.DeclaringType);

    private static bool IsOverrideOfObject(MethodInfo method) => method.Name is "Equals" or "GetHashCode" or "ToString";

    // What derived types outside the assembly see counts, too; `private protected` does not.
    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsVisible(FieldInfo field) => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName;

    private static bool IsVisible(PropertyInfo property) =>
        property.Name != "EqualityContract" && (IsVisible(property.GetMethod) || IsVisible(property.SetMethod));

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodBase method) => Access(method) + method switch
    {
        { IsStatic: true } => " static",
        { IsAbstract: true } => " abstract",
        MethodInfo { IsVirtual: true, IsFinal: false } virtualMethod when virtualMethod.GetBaseDefinition() != virtualMethod => " override",
        { IsVirtual: true, IsFinal: false } => " virtual",
        _ => "",
    };

    private static string Text(FieldInfo field) => $"public {(field.IsLiteral ? "const" : "static readonly")} {Name(field.FieldType)} {field.Name};";

    private static string Text(PropertyInfo property)
    {
        var type = Name(property.PropertyType, new NullabilityInfoContext().Create(property));
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Text))}]" : property.Name;
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : "";
        var setter = IsVisible(property.SetMethod) ? IsInit(property.SetMethod!) ? " init;" : " set;" : "";
        return $"{Modifiers(property.GetMethod!)}{isRequired} {type} {name} {{ get;{setter} }}";
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Text(MethodInfo method) =>
        $"{Modifiers(method)} {Name(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}({Parameters(method)});";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Text));

    private static string Text(ParameterInfo parameter)
    {
        var way = parameter switch { { IsOut: true } => "out ", { ParameterType.IsByRef: true } => "ref ", _ => "" };
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{way}{Name(type, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{Default(parameter, type)}";
    }

    private static string Default(ParameterInfo parameter, Type type) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: null } => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? " = default" : " = null",
        { DefaultValue: bool value } => value ? " = true" : " = false",
        _ when type.IsEnum => $" = {type.Name}.{Enum.ToObject(type, parameter.DefaultValue)}",
        _ => $" = {parameter.DefaultValue}",
    };

    private static string Name(Type type) => Name(type, nullability: null);

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        var name = type switch
        {
            { IsArray: true } => $"{Name(type.GetElementType()!, nullability?.ElementType)}[]",
            { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{Arguments(type, nullability)}>",
            _ => Keyword(type),
        };
        return nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? $"{name}?" : name;
    }

    private static string Arguments(Type type, NullabilityInfo? nullability) =>
        string.Join(", ", type.GetGenericArguments().Select((argument, index) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index))));

    private static string Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => type.Name,
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.Char => "char",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.String => "string",
        _ when type == typeof(void) => "void",
        _ when type == typeof(object) => "object",
        _ => type.Name,
    };
}
